package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.FinancialYear;

import org.springframework.stereotype.Repository;

/**
 * Councils by the code that publishers print, on the day that a figure is about. Codes of
 * the Office for National Statistics change when nothing else does, and some files print
 * abolished ones, so only the code of the Department for Education counts.
 */
@Repository
class Councils {

	private static final CypherFile LIST_COUNCILS = CypherFile.of("opendata/list-councils");

	private final Graph graph;

	private @Nullable Map<String, Council> byCode;

	private @Nullable Map<String, Council> byGssCode;

	Councils(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds a council.
	 * @param code three digits; zeros before them may be missing
	 * @return the council, or null when none ever had the code
	 */
	synchronized @Nullable Council council(@Nullable String code) {
		if (this.byCode == null) {
			this.byCode = this.graph.read(LIST_COUNCILS, Map.of(), Council.class)
				.stream()
				.collect(Collectors.toMap(Council::dfeCode, Function.identity()));
		}
		return this.byCode.get(String.valueOf(code));
	}

	/**
	 * Finds the council that a row names.
	 * @param row the row
	 * @param column header of the code
	 * @return the council
	 * @throws RejectedCell when no council of England ever had the code
	 */
	Council named(Cells row, String column) {
		Council council = council(row.required(column));
		if (council == null) {
			throw new RejectedCell(column, row.required(column), "is the code of no council in England",
					"Give the three-digit code of the Department for Education.");
		}
		return council;
	}

	/**
	 * Finds the council that a row of a financial year names.
	 * @param row the row
	 * @param column header of the code
	 * @param year the financial year
	 * @return the council
	 * @throws RejectedCell when there was no such council in that year
	 */
	Council inYear(Cells row, String column, FinancialYear year) {
		Council council = named(row, column);
		if (!council.existsOn(year.start())) {
			throw new RejectedCell(column, council.dfeCode(),
					"is the code of a council that did not exist in " + year.label(),
					"Give the figures of the council that there was, or say which year they are of.");
		}
		return council;
	}

	/**
	 * Finds the council that a row of a financial year names by either code, for layouts
	 * of our own: a code of the Office for National Statistics that a council had at any
	 * time is its own for good.
	 * @param row the row
	 * @param column header of the code
	 * @param year the financial year
	 * @return the council
	 * @throws RejectedCell when there was no such council in that year
	 */
	Council byEitherCode(Cells row, String column, FinancialYear year) {
		Council council = byGssCode(row.required(column));
		if (council == null) {
			return inYear(row, column, year);
		}
		return inYear(new Cells(row.line(), (header) -> header.equals(column) ? council.dfeCode() : null), column,
				year);
	}

	private synchronized @Nullable Council byGssCode(String code) {
		if (this.byGssCode == null) {
			this.byGssCode = this.graph.read(LIST_COUNCILS, Map.of(), Coded.class)
				.stream()
				.flatMap((coded) -> coded.gssCodes().stream().map((gss) -> Map.entry(gss, coded.dfeCode())))
				.collect(Collectors.toMap(Map.Entry::getKey,
						(entry) -> Objects.requireNonNull(council(entry.getValue())), (one, same) -> one));
		}
		return this.byGssCode.get(code);
	}

	/**
	 * Codes of a council.
	 *
	 * @param dfeCode three-digit code
	 * @param gssCodes every code of the Office for National Statistics that it had
	 */
	record Coded(String dfeCode, List<String> gssCodes) {
	}

	/**
	 * A council and how long it existed.
	 *
	 * @param id stable id
	 * @param dfeCode three-digit code
	 * @param start first day; null when before 2014
	 * @param end first day on which it no longer existed; null when it does
	 * @param predecessors ids of the councils it took over from
	 */
	record Council(String id, String dfeCode, @Nullable LocalDate start, @Nullable LocalDate end,
			List<String> predecessors) {

		boolean existsOn(LocalDate day) {
			return (this.start == null || !day.isBefore(this.start)) && (this.end == null || day.isBefore(this.end));
		}

		/** Whether it existed on any day of the year. */
		boolean existsIn(int year) {
			return (this.start == null || this.start.getYear() <= year)
					&& (this.end == null || this.end.isAfter(LocalDate.of(year, 1, 1)));
		}

		boolean is(Council other) {
			return Objects.equals(this.id, other.id);
		}

	}

}
