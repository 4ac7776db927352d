package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A column of a reference table: what it is called there, what it is called in the graph,
 * and how its cells are read.
 *
 * @param header name in the table
 * @param property name in the graph; null where the column is checked but not kept
 * @param reader gives the value, or null for an empty cell
 * @param refersTo table and column, such as {@code duties.id}, that the cell must name;
 * null when it names none
 * @param several whether it may name more than one
 */
record Column(String header, @Nullable String property, Function<String, @Nullable Object> reader,
		@Nullable String refersTo, boolean several) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

	private static final Pattern YEAR = Pattern.compile("\\d{4}-\\d{2}");

	private Column(String header, @Nullable String property, Function<String, @Nullable Object> reader,
			@Nullable String refersTo) {
		this(header, property, reader, refersTo, false);
	}

	private static final Pattern DAY_OF_YEAR = Pattern
		.compile("(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31");

	static Column text(String header, String property) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : cell, null);
	}

	static Column required(String header, String property) {
		return new Column(header, property, Column::filled, null);
	}

	/**
	 * A column of the table that the graph has no use for.
	 * @param header name in the table
	 * @return the column
	 */
	static Column unused(String header) {
		return new Column(header, null, (cell) -> cell, null);
	}

	static Column list(String header, String property) {
		return new Column(header, property, (cell) -> List.of(split(cell)), null);
	}

	static Column number(String header, String property) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : Long.valueOf(cell), null);
	}

	/** Pounds in the tables, whole pence in the graph. */
	static Column pence(String header, String property) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : pence(cell), null);
	}

	static long pence(String pounds) {
		try {
			long pence = new BigDecimal(pounds).movePointRight(2).longValueExact();
			if (pence < 0) {
				throw new IllegalArgumentException("is less than nothing");
			}
			return pence;
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("is not a number of pounds and whole pence", ex);
		}
	}

	static Column share(String header, String property) {
		return new Column(header, property, (cell) -> {
			double share = Double.parseDouble(filled(cell));
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("is no share from 0 to 1");
			}
			return share;
		}, null);
	}

	static Column yesOrNo(String header, String property) {
		return new Column(header, property, (cell) -> switch (cell) {
			case "Y" -> true;
			case "N" -> false;
			default -> throw new IllegalArgumentException("is neither Y nor N");
		}, null);
	}

	static Column start(String header, String property) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : date(cell), null);
	}

	/** A day of every year, such as 02-15, or one day for all, such as 2027-09-01. */
	static Column dayOfYear(String header, String property) {
		return new Column(header, property, (cell) -> {
			if (!cell.isBlank() && !DAY_OF_YEAR.matcher(cell).matches()) {
				date(cell);
			}
			return cell.isBlank() ? null : cell;
		}, null);
	}

	/** The tables give the last day; the graph keeps the first day after it. */
	static Column end(String header, String property) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : date(cell).plusDays(1), null);
	}

	static Column financialYear(String header, String property) {
		return new Column(header, property, (cell) -> {
			if (!cell.isBlank() && !isFinancialYear(cell)) {
				throw new IllegalArgumentException("is not a financial year such as 2025-26");
			}
			return cell.isBlank() ? null : cell;
		}, null);
	}

	private static boolean isFinancialYear(String cell) {
		return YEAR.matcher(cell).matches()
				&& (Integer.parseInt(cell, 0, 4, 10) + 1) % 100 == Integer.parseInt(cell, 5, 7, 10);
	}

	static <E extends Enum<E>> Column oneOf(String header, String property, Class<E> words) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : word(cell, words), null);
	}

	static <E extends Enum<E>> Column wordsOf(String header, String property, Class<E> words) {
		return new Column(header, property,
				(cell) -> Arrays.stream(split(cell)).map((word) -> word(word, words)).toList(), null);
	}

	/** Ids in the graph are the type and the key. */
	static Column key(String header, String type) {
		return new Column(header, "id", (cell) -> {
			if (!ID.matcher(filled(cell)).matches()) {
				throw new IllegalArgumentException("is no id of letters, digits, full stops, hyphens and underscores");
			}
			return type + ":" + cell;
		}, null);
	}

	static Column oneFrom(String table, String header, String property, String type) {
		return new Column(header, property, (cell) -> cell.isBlank() ? null : type + ":" + cell, table);
	}

	static Column allFrom(String table, String header, String property, String type) {
		return new Column(header, property,
				(cell) -> Arrays.stream(split(cell)).map((key) -> type + ":" + key).toList(), table, true);
	}

	Column must() {
		return new Column(this.header, this.property, (cell) -> this.reader.apply(filled(cell)), this.refersTo,
				this.several);
	}

	List<String> named(String cell) {
		return this.several ? List.of(split(cell)) : cell.isBlank() ? List.of() : List.of(cell);
	}

	private static String filled(String cell) {
		if (cell.isBlank()) {
			throw new IllegalArgumentException("is empty");
		}
		return cell;
	}

	static String[] split(String cell) {
		return cell.isBlank() ? new String[0] : cell.split("\\s*;\\s*");
	}

	private static LocalDate date(String cell) {
		try {
			return LocalDate.parse(cell);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("is not a date such as 2026-04-01", ex);
		}
	}

	private static <E extends Enum<E>> String word(String cell, Class<E> words) {
		String word = cell.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
		if (Arrays.stream(words.getEnumConstants()).noneMatch((known) -> known.name().equals(word))) {
			throw new IllegalArgumentException("is none of " + Arrays.toString(words.getEnumConstants()));
		}
		return word;
	}

}
