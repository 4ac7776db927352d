package org.sendgraph.terms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds in a text what looks like data about a child: a number of the NHS or of a pupil
 * whose check character is right, or a date of birth.
 */
final class ChildData {

	private static final Pattern DIGITS = Pattern.compile("[\\d -]+");

	/** Three, three and four digits, whatever stands between them. */
	private static final Pattern GROUPED = Pattern
		.compile("(?<!\\d)(\\d{3})[) ./_:·(-]{1,3}(\\d{3})[) ./_:·(-]{1,3}(\\d{4})(?!\\d)");

	private static final int NHS_DIGITS = 10;

	private static final int ELEVEN = 11;

	/** No I, O and S, which could be read as digits. */
	private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

	private static final Pattern PUPIL = Pattern
		.compile("[" + CHECK_LETTERS + "](?:[ -]?\\d){11}[ -]?[0-9" + CHECK_LETTERS + "](?![0-9A-Z])");

	private static final Pattern BIRTH = Pattern.compile("\\bborn\\b|birth|\\bd\\.? ?o\\.? ?b\\b|\\baged\\b",
			Pattern.CASE_INSENSITIVE);

	private static final int NEAR = 40;

	private static final int YOUNGEST = 2;

	private static final int OLDEST = 26;

	private ChildData() {
	}

	/**
	 * Looks for it.
	 * @param text what somebody wrote
	 * @param today the day it is
	 * @return what it looks like, in words; null when nothing was seen
	 */
	static @Nullable String seen(String text, LocalDate today) {
		String plain = plain(text);
		if (nhsNumber(plain)) {
			return "an NHS number";
		}
		if (PUPIL.matcher(plain.toUpperCase(Locale.ROOT)).results().anyMatch((found) -> pupilNumber(found.group()))) {
			return "a unique pupil number (UPN)";
		}
		return WrittenDates.in(plain, today).stream().anyMatch((date) -> ofBirth(date, plain, today))
				? "a date of birth" : null;
	}

	/**
	 * Digits of other scripts, wide letters, and each kind of dash and space as plain
	 * ones.
	 */
	private static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach((character) -> {
			switch (Character.getType(character)) {
				case Character.DECIMAL_DIGIT_NUMBER -> plain.append(Character.digit(character, 10));
				case Character.DASH_PUNCTUATION -> plain.append('-');
				case Character.SPACE_SEPARATOR, Character.CONTROL -> plain.append(' ');
				default -> plain.appendCodePoint((character == '\u2212') ? '-' : character);
			}
		});
		return plain.toString().replaceAll(" +", " ").replaceAll(" ?- ?", "-");
	}

	/** Ten digits, in groups that may stand beside those of other numbers. */
	private static boolean nhsNumber(String text) {
		if (GROUPED.matcher(text)
			.results()
			.anyMatch((found) -> nhsCheckDigit(found.group(1) + found.group(2) + found.group(3)))) {
			return true;
		}
		Matcher runs = DIGITS.matcher(text);
		while (runs.find()) {
			String[] groups = runs.group().split("[ -]");
			for (int from = 0; from < groups.length; from++) {
				StringBuilder number = new StringBuilder();
				for (int at = from; at < groups.length && !groups[at].isEmpty() && number.length() < NHS_DIGITS; at++) {
					number.append(groups[at]);
				}
				if (number.length() == NHS_DIGITS && nhsCheckDigit(number)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean nhsCheckDigit(CharSequence number) {
		int sum = 0;
		for (int at = 0; at < NHS_DIGITS - 1; at++) {
			sum += (NHS_DIGITS - at) * (number.charAt(at) - '0');
		}
		return (ELEVEN - sum % ELEVEN) % ELEVEN == number.charAt(NHS_DIGITS - 1) - '0';
	}

	/** A temporary number ends in a letter. */
	private static boolean pupilNumber(String found) {
		String number = found.replaceAll("[ -]", "");
		int sum = 0;
		for (int at = 1; at < number.length(); at++) {
			char one = number.charAt(at);
			sum += (at + 1) * (Character.isDigit(one) ? one - '0' : CHECK_LETTERS.indexOf(one));
		}
		return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) == number.charAt(0);
	}

	private static boolean ofBirth(WrittenDates.Found date, String text, LocalDate today) {
		boolean childsAge = !date.day().isAfter(today.minusYears(YOUNGEST))
				&& !date.day().isBefore(today.minusYears(OLDEST));
		return (childsAge && !date.numberToo()) || BIRTH.matcher(text)
			.results()
			.anyMatch((word) -> date.start() - word.end() <= NEAR && word.start() - date.end() <= NEAR);
	}

}
