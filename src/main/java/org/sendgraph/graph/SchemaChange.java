package org.sendgraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of {@code cypher/schema}.
 *
 * @param version four digits, such as {@code 0001}
 * @param name the words after the version
 * @param text statements, each ended by a semicolon at the end of a line
 */
record SchemaChange(String version, String name, String text) {

	private static final Pattern FILE_NAME = Pattern.compile("V(\\d{4})__([a-z0-9_]+)\\.cypher");

	static SchemaChange of(String fileName, String text) {
		Matcher named = FILE_NAME.matcher(fileName);
		if (!named.matches()) {
			throw new StartRefused("The schema change " + fileName + " is not named as V0001__words.cypher.",
					"Rename the file in cypher/schema.");
		}
		return new SchemaChange(named.group(1), named.group(2), text);
	}

	String fileName() {
		return "V" + this.version + "__" + this.name + ".cypher";
	}

	String checksum() {
		return Checksum.of(this.text);
	}

	List<String> statements() {
		return Arrays.stream(this.text.split(";\\s*(\\n|$)"))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

}
