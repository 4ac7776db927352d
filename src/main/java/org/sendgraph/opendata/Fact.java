package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.sendgraph.graph.Checksum;

/**
 * One thing that a publisher's file says.
 *
 * @param table which of the tables of its kind it belongs to
 * @param scope what of that table the file tells in full, such as a financial year; empty
 * where a file tells all of it. What a later file of the same scope no longer says has
 * vanished
 * @param key what tells it from the others of its table and scope
 * @param values what the fact hangs from: ids of the organisations, streams and so on
 * @param properties what the graph keeps of it; nothing is null
 * @param mention whether the file only mentions it in passing, as a register of schools
 * mentions trusts: it counts while nothing is on record of the same line
 */
record Fact(FactTable table, String scope, String key, Map<String, Object> values, Map<String, Object> properties,
		boolean mention) {

	/**
	 * Half of a SHA-256 tells versions apart, and the database keeps it beside the rest.
	 */
	private static final int DIGITS = 32;

	/** How the checksum of a fact begins that a file only mentions. */
	static final String MENTIONED = "mentioned:";

	/** How that of a fact begins that came with the application. */
	static final String SHIPPED = "shipped:";

	Fact(FactTable table, String scope, String key, Map<String, Object> values, Map<String, Object> properties) {
		this(table, scope, key, values, properties, false);
	}

	/** The key within its table. */
	String line() {
		return this.scope.isEmpty() ? this.key : this.scope + "|" + this.key;
	}

	/**
	 * Changes when anything that the fact says changes, and tells what is only mentioned
	 * or was shipped.
	 */
	String checksum() {
		String how = this.properties.containsKey("shipped") ? SHIPPED : "";
		return (this.mention ? MENTIONED : how)
				+ Checksum.of(new TreeMap<>(this.values) + "|" + new TreeMap<>(this.properties)).substring(0, DIGITS);
	}

	/**
	 * The fact as the application brings it along: any other file's fact of the same line
	 * takes its place, even one that says the same.
	 */
	Fact shipped() {
		Map<String, Object> marked = new HashMap<>(this.properties);
		marked.put("shipped", true);
		return with(marked);
	}

	Fact with(Map<String, Object> changed) {
		return new Fact(this.table, this.scope, this.key, this.values, changed, this.mention);
	}

}
