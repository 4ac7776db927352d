package org.sendgraph.explorer;

import java.util.List;

/**
 * What is known of a thing in one field.
 *
 * @param field its name
 * @param label its name as words
 * @param about what the SDL says of it
 * @param values its values; empty where there is a table
 * @param columns heads of the table; empty where there is none
 * @param lines lines of the table, values by column
 */
record ThingRow(String field, String label, String about, List<ThingValue> values, List<String> columns,
		List<List<List<ThingValue>>> lines) {

	public boolean table() {
		return !this.columns.isEmpty();
	}

}
