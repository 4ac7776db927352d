package org.sendgraph.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one row by the header of their column, read as what they should be. Spaces
 * round a value, no-break ones too, and the words that publishers write for nothing are
 * nothing.
 *
 * @param line line or row of the file
 * @param cell gives what stands under a header; null where there is no such column
 */
record Cells(long line, Function<String, @Nullable String> cell) {

	private static final int LONGEST = 1_000;

	private static final int SHOWN = 60;

	private static final Pattern NUMBER = Pattern
		.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

	private static final List<DateTimeFormatter> DATES = List.of(date("dd-MM-uuuu"), date("dd/MM/uuuu"),
			date("uuuu-MM-dd"));

	private static DateTimeFormatter date(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
	}

	@Nullable String text(String column) {
		String text = this.cell.apply(column);
		String stripped = (text != null) ? text.replace('\u00a0', ' ').strip() : "";
		if (stripped.length() > LONGEST) {
			throw new RejectedCell(column, stripped.substring(0, SHOWN) + "…",
					"has " + stripped.length() + " characters, more than any name or figure",
					"Look for a quotation mark too many or too few.");
		}
		return stripped.isEmpty() ? null : stripped;
	}

	/** The same row with nought in some columns. */
	Cells withNought(Set<String> columns) {
		return new Cells(this.line, (column) -> columns.contains(column) ? "0" : this.cell.apply(column));
	}

	/**
	 * A number that is written as people and spreadsheets write numbers: not so long that
	 * to work it out would take for ever, nor with separators that mean something else.
	 */
	static BigDecimal plainNumber(String text) {
		if (!NUMBER.matcher(text).matches()) {
			throw new NumberFormatException(text);
		}
		return new BigDecimal(text.replace(",", ""));
	}

	String required(String column) {
		String text = text(column);
		if (text == null) {
			throw new RejectedCell(column, "", "is empty", "Fill the cell in, or leave the row out.");
		}
		return text;
	}

	/**
	 * Reads a word of a list; small letters, spaces and dashes will do.
	 * @param column header of the cell
	 * @param known the words
	 * @return the word as the API has it
	 */
	String word(String column, Class<? extends Enum<?>> known) {
		String text = required(column);
		String word = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		if (Arrays.stream(known.getEnumConstants()).noneMatch((one) -> one.name().equals(word))) {
			throw new RejectedCell(column, text, "is none of the words for it",
					"Give one of " + Arrays.toString(known.getEnumConstants()) + ".");
		}
		return word;
	}

	/** Number of an establishment in the register. */
	String urn(String column) {
		String urn = required(column);
		if (!urn.matches("[1-9]\\d{4,6}")) {
			throw new RejectedCell(column, urn, "is no unique reference number of an establishment",
					"Give the number that the register gives, of six digits.");
		}
		return urn;
	}

	/** Keeps a value where there is one. */
	void keep(Map<String, Object> kept, String property, @Nullable Object value) {
		if (value != null) {
			kept.put(property, value);
		}
	}

	/** A code without the leading zeros that spreadsheets drop and registers print. */
	@Nullable String code(String column) {
		String code = text(column);
		return (code != null) ? code.replaceFirst("^0+(?=.)", "") : null;
	}

	@Nullable LocalDate day(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		for (DateTimeFormatter format : DATES) {
			try {
				return LocalDate.parse(text, format);
			}
			catch (DateTimeParseException ex) {
				continue;
			}
		}
		throw new RejectedCell(column, text, "is no date", "Write it as 31-08-2025, 31/08/2025 or 2025-08-31.");
	}

	@Nullable Long number(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		try {
			return (long) plainNumber(text).intValueExact();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			throw new RejectedCell(column, text, "is no whole number, or too large a one", "Write digits only.");
		}
	}

	/**
	 * Whole pence of an amount of pounds; figures finer than a penny, which workbooks
	 * hold, are rounded half up.
	 */
	@Nullable Long pence(String column) {
		BigDecimal pence = inPence(column);
		return (pence != null) ? pence.setScale(0, RoundingMode.HALF_UP).longValueExact() : null;
	}

	/** Whole pence of an amount of pounds that somebody paid, which is never finer. */
	long paidPence(String column) {
		String text = required(column);
		try {
			return Objects.requireNonNull(inPence(column)).longValueExact();
		}
		catch (ArithmeticException ex) {
			throw new RejectedCell(column, text, "has more than two decimals, and nobody pays parts of a penny",
					"Write the amount that was paid, such as 1234.56.");
		}
	}

	private @Nullable BigDecimal inPence(String column) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		String plain = text.replaceAll("[£ ]", "");
		boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
		try {
			BigDecimal pounds = plainNumber(bracketed ? plain.substring(1, plain.length() - 1) : plain);
			if (bracketed && pounds.signum() < 0) {
				throw new NumberFormatException(text);
			}
			BigDecimal pence = (bracketed ? pounds.negate() : pounds).movePointRight(2);
			pence.setScale(0, RoundingMode.HALF_UP).longValueExact();
			return pence;
		}
		catch (ArithmeticException | NumberFormatException ex) {
			throw new RejectedCell(column, text, "is no number of pounds", "Write it as 1234.56 or (1,234.56).");
		}
	}

}
