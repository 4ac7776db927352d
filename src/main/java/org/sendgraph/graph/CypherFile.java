package org.sendgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One statement of the {@code cypher} folder.
 *
 * @param name path below {@code cypher}, without the ending, such as
 * {@code organisation/find-organisation}
 * @param text the whole file: a question, its parameters, its columns, then Cypher 25
 */
public record CypherFile(String name, String text) {

	/**
	 * Reads a statement from the class path.
	 * @param name path below {@code cypher}, without the ending
	 * @return the statement
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static CypherFile of(String name) {
		try (InputStream file = CypherFile.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
			if (file == null) {
				throw new IllegalArgumentException("There is no file cypher/" + name + ".cypher");
			}
			return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
