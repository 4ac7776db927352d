package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What people may write, and what would be about a child. All numbers are made up by the
 * rules of their check characters.
 */
class FreeTextTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

	private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

	private static final int MANY = 3_000;

	private final FreeText scalar = new FreeText(() -> TODAY);

	/** Printed by a failure, so that it can be had again. */
	private final long seed = new Random().nextLong();

	private final Random random = new Random(this.seed);

	@ParameterizedTest
	@ValueSource(strings = { "Agreed by both directors in May 2026.", "x",
			"The council pays £1,234,567,890 a year from April 2026.", "Café, naïve, 10 000 €, Ŵrecsam",
			"Line one\nline two", "Rule 2025-26, s.42(2), up to 25 pupils; see EXA/886/2026",
			"From 1 September 2026 to 31 August 2027.", "Reviewed on 2026-06-30 (minute 14/2)",
			"URN 118898, UKPRN 10002327, telephone 020 7946 0958 or 07700 900123", "Ages 5 to 16, needs: ASD",
			"Minutes of 31/02/2015", "UKPRN 10012015", "Agreed 1 March 1990", "Version 1.2.3 of page 4.5",
			"IBAN GB33BUKB20201555555555", "8f14e45fceea167a5a36dedd4bea2543" })
	void takesWhatOfficersWrite(String text) {
		assertThat(refusal(text)).isNull();
		assertThat(this.scalar.parseValue("  " + text + "\r\n", GraphQLContext.getDefault(), Locale.UK))
			.isEqualTo(text);
	}

	@Test
	void refusesEveryNhsNumberHoweverItIsWritten() {
		for (int at = 0; at < MANY; at++) {
			String number = nhsNumber();
			for (String written : List.of(number, spaced(number, " "), spaced(number, "-"), spaced(number, "\u2011"),
					spaced(number, "\u00a0"), spaced(number, " - "), String.join(" ", number.split("")), wide(number),
					"NHS" + number + "x", "12 " + spaced(number, " ") + " 34")) {
				assertThat(refusal("About " + written + ", agreed")).as("%s, seed %d", written, this.seed)
					.contains("an NHS number")
					.doesNotContain(number.substring(6));
			}
		}
	}

	@Test
	void takesTenDigitsWhoseCheckDigitIsWrong() {
		for (int at = 0; at < MANY; at++) {
			String number = nhsNumber();
			String wrong = number.substring(0, 9) + (char) ('0' + (number.charAt(9) - '0' + 1 + at % 9) % 10);
			assertThat(refusal("Reference " + wrong)).as("%s, seed %d", wrong, this.seed).isNull();
			assertThat(refusal("Reference " + number + "7")).as("%s7, seed %d", number, this.seed).isNull();
		}
	}

	@Test
	void refusesEveryPupilNumberHoweverItIsWritten() {
		for (int at = 0; at < MANY; at++) {
			String number = pupilNumber(at % 2 == 0);
			for (String written : List.of(
					number, number.toLowerCase(Locale.UK), number.charAt(0) + " " + number.substring(1, 4) + " "
							+ number.substring(4, 8) + " " + number.substring(8),
					wide(number), "UPN:" + number + ".", "(" + number + ")")) {
				assertThat(refusal("For " + written)).as("%s, seed %d", written, this.seed)
					.contains("pupil number")
					.doesNotContain(number);
			}
		}
	}

	@Test
	void takesPupilNumbersWhoseCheckLetterIsWrong() {
		for (int at = 0; at < MANY; at++) {
			String number = pupilNumber(at % 2 == 0);
			String wrong = LETTERS.charAt((LETTERS.indexOf(number.charAt(0)) + 1 + at % 22) % 23) + number.substring(1);
			assertThat(refusal("Case " + wrong)).as("%s, seed %d", wrong, this.seed).isNull();
		}
	}

	@Test
	void refusesEveryDateOfAChildsAgeHoweverItIsWritten() {
		List<DateTimeFormatter> forms = List
			.of("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "dd/MM/yy", "d.M.yy", "yyyy-MM-dd", "yyyy/MM/dd",
					"yyyyMMdd", "d MMMM yyyy", "d MMM yy", "dd MMM yyyy", "d'th of' MMMM yyyy", "MMMM d, yyyy",
					"MMM d yyyy", "EEEE d MMMM, yyyy", "d-MMM-yyyy", "dMMMyyyy", "dd MM yyyy", "yyyy MMMM d",
					"'the' d'th day of' MMMM yyyy")
			.stream()
			.map((form) -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
			.toList();
		LocalDate oldest = TODAY.minusYears(26);
		int days = (int) (TODAY.minusYears(2).toEpochDay() - oldest.toEpochDay());
		for (int at = 0; at < MANY; at++) {
			LocalDate day = oldest.plusDays(this.random.nextInt(days + 1));
			DateTimeFormatter form = forms.get(at % forms.size());
			assertThat(refusal("His plan of " + form.format(day) + " says"))
				.as("%s, seed %d", form.format(day), this.seed)
				.contains("a date of birth");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "born on 1 March 1990", "DOB 12032015", "D.O.B.: 12-03-25", "date of birth: 2026-01-31",
			"31/01/2026 (her birthday)", "aged 6 on 1 September 2026", "d.o.b 1.2.1999",
			"The child, whose day of birth is in the file as 3 Oct 2026" })
	void refusesAnyDateBesideAWordOfBirth(String text) {
		assertThat(refusal(text)).contains("a date of birth");
	}

	@Test
	void takesADateFarFromAWordOfBirth() {
		assertThat(refusal("Services from birth are agreed" + ", as the boards say".repeat(3) + ", on 1 March 2026"))
			.isNull();
		assertThat(refusal("The newborn service of stubborn boards, agreed on 1 March 2026")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u001bb", "a\tb", "a\u202eb", "a\u2067b", "a\u200bb", "a\u00adb", "a\u2028b",
			"a\ud800b", "a\u200fb", "a\ufeffb" })
	void refusesWhatCannotBeSeen(String text) {
		assertThat(refusal(text)).contains("cannot be seen");
	}

	@Test
	void takesOneToTwoThousandCharactersAfterTrimming() {
		assertThat(refusal("")).contains("0 characters");
		assertThat(refusal(" \n\u2003 ")).contains("0 characters");
		assertThat(refusal("x".repeat(2_000) + "   ")).isNull();
		assertThat(refusal("\ud83d\ude00".repeat(2_000))).isNull();
		assertThat(refusal("x".repeat(2_001))).contains("2001 characters");
	}

	@Test
	void refusesWhatIsNoText() {
		assertThatThrownBy(() -> this.scalar.parseValue(7, GraphQLContext.getDefault(), Locale.UK))
			.isInstanceOf(CoercingParseValueException.class)
			.hasMessageContaining("no text");
		assertThatThrownBy(() -> this.scalar.parseLiteral(IntValue.of(7), CoercedVariables.emptyVariables(),
				GraphQLContext.getDefault(), Locale.UK))
			.isInstanceOf(CoercingParseLiteralException.class)
			.hasMessageContaining("no text");
	}

	@Test
	void looksAtLongTextsInNoTime() {
		for (String text : List.of("1 ".repeat(1_000), "1".repeat(2_000), "A1-".repeat(666), "12 Mar ".repeat(285),
				"1/1/".repeat(500))) {
			long began = System.nanoTime();
			refusal(text);
			assertThat(System.nanoTime() - began).isLessThan(1_000_000_000L);
		}
	}

	/** The same, whether it is written in the question or sent beside it. */
	private @Nullable String refusal(String text) {
		String inVariable = null;
		try {
			this.scalar.parseValue(text, GraphQLContext.getDefault(), Locale.UK);
		}
		catch (CoercingParseValueException ex) {
			inVariable = ex.getMessage();
		}
		String inQuestion = null;
		try {
			this.scalar.parseLiteral(StringValue.of(text), CoercedVariables.emptyVariables(),
					GraphQLContext.getDefault(), Locale.UK);
		}
		catch (CoercingParseLiteralException ex) {
			inQuestion = ex.getMessage();
		}
		assertThat(inQuestion).isEqualTo(inVariable);
		return inVariable;
	}

	private String digits(int count) {
		StringBuilder digits = new StringBuilder();
		for (int at = 0; at < count; at++) {
			digits.append(this.random.nextInt(10));
		}
		return digits.toString();
	}

	private String nhsNumber() {
		while (true) {
			String nine = digits(9);
			int sum = 0;
			for (int at = 0; at < nine.length(); at++) {
				sum += Character.digit(nine.charAt(at), 10) * (10 - at);
			}
			int check = 11 - sum % 11;
			if (check != 10) {
				return nine + ((check == 11) ? 0 : check);
			}
		}
	}

	private String pupilNumber(boolean permanent) {
		String rest = permanent ? digits(12) : digits(11) + LETTERS.charAt(this.random.nextInt(23));
		int sum = 0;
		for (int at = 0; at < rest.length(); at++) {
			char one = rest.charAt(at);
			sum += (at + 2) * ((one <= '9') ? one - '0' : LETTERS.indexOf(one));
		}
		return LETTERS.charAt(sum % 23) + rest;
	}

	private static String spaced(String number, String between) {
		return String.join(between, number.substring(0, 3), number.substring(3, 6), number.substring(6));
	}

	private static String wide(String number) {
		StringBuilder wide = new StringBuilder();
		number.chars().forEach((one) -> wide.append((char) (one + 0xFEE0)));
		return wide.toString();
	}

}
