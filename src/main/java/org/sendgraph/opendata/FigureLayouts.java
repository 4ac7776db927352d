package org.sendgraph.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.indicator.IndicatorUnit;

/**
 * Which columns and rows of which file of the SEN2 release give which figure. One
 * reviewed table says it, with the reason. A file is known by its headers.
 */
final class FigureLayouts {

	private static final Map<String, FigureLayouts> BY_NAME = read();

	private final List<String> knownBy;

	private final List<Part> parts = new ArrayList<>();

	private FigureLayouts(List<String> knownBy) {
		this.knownBy = knownBy;
	}

	/**
	 * Finds the layout of a file.
	 * @param headers headers of the file
	 * @return the layout, or null when it is none of those known here
	 */
	static @Nullable FigureLayouts of(Set<String> headers) {
		return BY_NAME.values().stream().filter((one) -> headers.containsAll(one.knownBy)).findFirst().orElse(null);
	}

	static Set<String> names() {
		return BY_NAME.keySet();
	}

	/** Columns that the file must have; of two spellings, the one that it has. */
	List<String> columns(Set<String> headers) {
		return this.parts.stream()
			.flatMap((part) -> Stream.concat(part.rows().keySet().stream(), part.line(headers).columns()))
			.filter((column) -> !column.endsWith("?"))
			.distinct()
			.toList();
	}

	/** What a row gives; nothing when it is not one of the rows that the table names. */
	List<FigureLine> lines(Cells row, Set<String> headers) {
		return this.parts.stream()
			.filter((part) -> part.rows()
				.entrySet()
				.stream()
				.allMatch((wanted) -> wanted.getValue().contains(String.valueOf(row.text(wanted.getKey())))))
			.map((part) -> part.line(headers))
			.toList();
	}

	private static Map<String, FigureLayouts> read() {
		Map<String, FigureLayouts> layouts = new LinkedHashMap<>();
		try (InputStream table = FigureLayouts.class.getResourceAsStream("/opendata/indicators.csv");
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
			rows.forEach((row) -> layouts.computeIfAbsent(row.getField("layout"),
					(name) -> new FigureLayouts(List.of(row.getField("known_by").split(";")))).parts
				.add(Part.of(row)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return layouts;
	}

	/**
	 * A line of the table.
	 *
	 * @param rows words that must stand in these columns
	 * @param line the figure, its columns as the table has them
	 */
	private record Part(Map<String, Set<String>> rows, FigureLine line) {

		static Part of(NamedCsvRecord row) {
			Map<String, Set<String>> rows = Stream.of(row.getField("rows").split(" & "))
				.filter((wanted) -> !wanted.isEmpty())
				.map((wanted) -> wanted.split("="))
				.collect(Collectors.toMap((wanted) -> wanted[0], (wanted) -> Set.of(wanted[1].split("\\|"))));
			return new Part(rows,
					new FigureLine(IndicatorMeasure.valueOf(row.getField("measure")),
							IndicatorUnit.valueOf(row.getField("unit")), row.getField("value"), text(row, "numerator"),
							text(row, "denominator"), FigurePeriod.valueOf(row.getField("year_is"))));
		}

		private static @Nullable String text(NamedCsvRecord row, String column) {
			return row.getField(column).isEmpty() ? null : row.getField(column);
		}

		FigureLine line(Set<String> headers) {
			return new FigureLine(this.line.measure(), this.line.unit(), present(this.line.value(), headers),
					this.line.numerator(), this.line.denominator(), this.line.period());
		}

		/** Of two spellings the one that is there; what may be missing ends in "?". */
		private static String present(String column, Set<String> headers) {
			List<String> spellings = List.of(column.split("\\|"));
			String plain = column.replace("?", "");
			return headers.contains(plain) ? plain
					: spellings.stream().filter(headers::contains).findFirst().orElse(spellings.getFirst());
		}

	}

}
