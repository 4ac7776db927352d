package org.sendgraph.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.StartRefused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Documents that are kept here, each known by its SHA-256: the questions that come with
 * the application, and those of a folder. Where only they are answered, whoever asks can
 * choose variables and nothing else.
 */
@Component
public final class StoredDocuments {

	private final Map<String, String> bySum = new LinkedHashMap<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	private final Map<String, String> byText = new HashMap<>();

	private final boolean only;

	StoredDocuments(ResourcePatternResolver files, @Value("${sendgraph.documents.folder:}") String folder,
			@Value("${sendgraph.documents.only-stored:false}") boolean only) {
		this.only = only;
		read(files, "classpath:explorer/questions/*.graphql");
		read(files, "classpath:explorer/*.graphql");
		read(files, "classpath:explorer/things/*.graphql");
		if (!folder.isEmpty()) {
			int before = this.bySum.size();
			read(files, "file:" + folder + "/*.graphql");
			if (this.bySum.size() == before) {
				throw new StartRefused(
						"The folder " + folder + " of sendgraph.documents.folder has no *.graphql in it.",
						"Give a folder with one document in each file.");
			}
		}
	}

	private void read(ResourcePatternResolver files, String where) {
		try {
			Resource[] found = files.getResources(where);
			Arrays.sort(found, Comparator.comparing(Resource::getFilename));
			for (Resource file : found) {
				String text = file.getContentAsString(StandardCharsets.UTF_8);
				String name = Objects.requireNonNull(file.getFilename()).replace(".graphql", "");
				this.bySum.put(Checksum.of(text), text);
				this.names.put(Checksum.of(text), name);
				this.byText.put(text, name);
			}
		}
		catch (IOException ex) {
			throw new StartRefused("The documents of " + where + " cannot be read: " + ex.getMessage(),
					"Give a folder whose files can be read.");
		}
	}

	/**
	 * Finds a document.
	 * @param sum its SHA-256, in 64 hexadecimal digits
	 * @return the document; null where none is stored
	 */
	public @Nullable String find(String sum) {
		return this.bySum.get(sum);
	}

	/**
	 * Says what is stored.
	 * @return names by SHA-256
	 */
	public Map<String, String> names() {
		return Map.copyOf(this.names);
	}

	/**
	 * Names a document.
	 * @param document the document
	 * @return its name; null where it is not stored
	 */
	public @Nullable String nameOf(String document) {
		return this.byText.get(document);
	}

	/**
	 * Says whether a document is answered.
	 * @param document the document
	 * @return whether it is stored, or any other is answered too
	 */
	boolean allows(String document) {
		return !this.only || this.bySum.containsKey(Checksum.of(document));
	}

}
