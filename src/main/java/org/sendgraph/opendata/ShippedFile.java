package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.sendgraph.graph.Checksum;

import org.springframework.core.io.ResourceLoader;

/**
 * A file of published figures that comes with the application.
 *
 * @param name its name, which says the day that it shows
 * @param kind word of the kind of file that it is
 * @param source title, address, licence and remarks of what the publisher put out
 * @param text what stands in it
 * @param checksum SHA-256 of that
 */
record ShippedFile(String name, String kind, Map<String, Object> source, String text, String checksum) {

	/** Every file of a folder, in the order of its list. */
	static List<ShippedFile> all(ResourceLoader files, String folder) {
		try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
			.ofNamedCsvRecord(text(files, folder + "/figures.csv"))) {
			return lines.stream().map((line) -> of(line, text(files, folder + "/" + line.getField("file")))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ShippedFile of(NamedCsvRecord line, String text) {
		return new ShippedFile(
				line.getField("file"), line.getField("kind"), Map.of("title", line.getField("title"), "url",
						line.getField("url"), "licence", line.getField("licence"), "note", line.getField("note")),
				text, Checksum.of(text));
	}

	private static String text(ResourceLoader files, String file) {
		try {
			return files.getResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Puts a copy where files can be read that are not in a jar.
	 * @param folder the folder
	 * @return the copy
	 */
	PublishedFile in(Path folder) {
		try {
			return PublishedFile.of(Files.writeString(folder.resolve(this.name), this.text), UnaryOperator.identity());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
