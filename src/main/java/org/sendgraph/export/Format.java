package org.sendgraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The formats of exports, by the ending of the file.
 */
enum Format {

	CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	NDJSON("application/x-ndjson"), GRAPHML("application/graphml+xml");

	private final String mediaType;

	Format(String mediaType) {
		this.mediaType = mediaType;
	}

	static Optional<Format> of(String ending) {
		return Arrays.stream(values()).filter((one) -> one.ending().equals(ending)).findFirst();
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	String mediaType() {
		return this.mediaType;
	}

	boolean tabular() {
		return this == CSV || this == XLSX;
	}

	Form form(Selection node, @Nullable String rows, Json json, Spool spool) {
		return switch (this) {
			case CSV -> new CsvForm(new Table(node, rows), spool);
			case XLSX -> new XlsxForm(new Table(node, rows), json, spool);
			case NDJSON -> new NdjsonForm(json, spool);
			case GRAPHML -> new GraphMlForm(json, spool);
		};
	}

}
