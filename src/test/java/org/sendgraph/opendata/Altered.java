package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reference tables, some of them altered.
 */
final class Altered implements ResourceLoader {

	static final String FOLDER = "classpath:reference";

	private final ResourceLoader files = new DefaultResourceLoader();

	private final Map<String, String> texts = new HashMap<>();

	private final Map<String, Charset> charsets = new HashMap<>();

	/**
	 * Replaces a text that stands in the file exactly once.
	 * @param table name of the table
	 * @param old what stands there
	 * @param replacement what shall stand there
	 * @return these tables
	 */
	Altered with(String table, String old, String replacement) {
		String text = text(table);
		assertThat(text.split(java.util.regex.Pattern.quote(old), -1)).as("%s stands once in %s.csv", old, table)
			.hasSize(2);
		return with(table, (whole) -> whole.replace(old, replacement));
	}

	Altered with(String table, UnaryOperator<String> change) {
		this.texts.put(table, change.apply(text(table)));
		return this;
	}

	/** A letter at the end of the file, in which its bytes are not those of UTF-8. */
	Altered in(String table, Charset charset, String letter) {
		this.charsets.put(table, charset);
		return with(table, (text) -> text.stripTrailing() + letter + "\n");
	}

	String text(String table) {
		try {
			return this.texts.containsKey(table) ? this.texts.get(table)
					: this.files.getResource(FOLDER + "/" + table + ".csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Resource getResource(String location) {
		String table = location.substring(location.lastIndexOf('/') + 1).replace(".csv", "");
		return this.texts.containsKey(table)
				? new ByteArrayResource(
						this.texts.get(table).getBytes(this.charsets.getOrDefault(table, StandardCharsets.UTF_8)))
				: this.files.getResource(location);
	}

	@Override
	public @Nullable ClassLoader getClassLoader() {
		return this.files.getClassLoader();
	}

}
