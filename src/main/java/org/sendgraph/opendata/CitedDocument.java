package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.sendgraph.graph.Checksum;

/**
 * The document that a row of a layout of our own was taken from: the columns
 * {@code source_title}, {@code source_url} and {@code published_on}.
 */
final class CitedDocument {

	private static final int DIGITS = 16;

	private CitedDocument() {
	}

	/**
	 * Reads what is kept of the document as a source, beside the file itself.
	 * @param row the row
	 * @return id, title, and address and day of publication where they are given
	 */
	static Map<String, Object> of(Cells row) {
		Map<String, Object> document = new TreeMap<>();
		document.put("title", row.required("source_title"));
		String url = row.text("source_url");
		if (url != null && !url.matches("https?://[^\\s<>\"]+")) {
			throw new RejectedCell("source_url", url, "is no web address", "Begin it with https://.");
		}
		row.keep(document, "url", url);
		LocalDate published = row.day("published_on");
		row.keep(document, "note", (published != null) ? "Published on " + published + "." : null);
		document.put("id", "Source:" + Checksum.of(document.toString()).substring(0, DIGITS));
		return document;
	}

}
