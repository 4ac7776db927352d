package org.sendgraph.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The measures beside their rows as the research had them: every number and date of a
 * milestone, a figure or a status is in the words that it was taken from, and every
 * number of those words in the row, or in the duty or measure that they name.
 */
class ResearchedMeasuresTests {

	private static final Path REFERENCE = Path.of("src/main/resources/reference");

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,-]\\d+)*");

	private static final Pattern NAMED = Pattern.compile("\\b[a-z0-9]+(?:-[a-z0-9]+)+\\b");

	private static final List<String> WORDS = List.of("none", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten");

	/** What other tables and the statute book say, by measure. */
	private static final Map<String, Set<String>> FROM_ELSEWHERE = Map.of("fair-access-review", Set.of("29"),
			"green-paper-2022", Set.of("2"), "senco-npq", Set.of("1"), "no-legislation-this-parliament",
			Set.of("2024", "30"), "safety-valve", Set.of("2020-21"));

	private static final Map<String, String> RESEARCHED = byId(
			Path.of("src/test/resources/measure/programmes-as-researched.csv"), "prog-");

	private static final Map<String, String> DUTIES = byId(REFERENCE.resolve("duties.csv"), "");

	@Test
	void haveNoDateThatTheirWordsDoNotSay() {
		assertThat(milestones().filter((row) -> !saysDate(row, "planned_date", "planned_as_stated")
				|| !saysDate(row, "actual_date", "actual_as_stated")))
			.isEmpty();
		assertThat(
				rows(REFERENCE.resolve("measure_statuses.csv")).filter((row) -> !(row.getField("derivation").isEmpty()
						? saysDate(row, "stated_date", "as_stated") : StatedDerivation.holds(row.getField("derivation"),
								row.getField("stated_date"), row.getField("as_stated")))))
			.isEmpty();
	}

	@Test
	void haveNoDateThatFollowsOtherwiseThanItIsDerived() {
		assertThat(StatedDerivation.holds("one year from 2023", "2024", "2023 AWARDED; for one year")).isTrue();
		assertThat(StatedDerivation.holds("one year from 2023", "2025", "2023 AWARDED; for one year")).isFalse();
		assertThat(StatedDerivation.holds("one year from 2023", "2024", "2023 AWARDED")).isFalse();
		assertThat(StatedDerivation.holds("three years from 2026-04-01", "2029-04-01", "2026-04-01; three years"))
			.isTrue();
		assertThat(StatedDerivation.holds("three years from 2026-04-01", "2029-03-31", "2026-04-01; three years"))
			.isFalse();
		assertThat(StatedDerivation.holds("end of the financial year 2024-25", "2025-04-01", "allocated for 2024-25"))
			.isTrue();
		assertThat(StatedDerivation.holds("end of the financial year 2024-25", "2025-12-31", "allocated for 2024-25"))
			.isFalse();
		assertThat(StatedDerivation.holds("end of the financial year 2024-25", "2025-04-01", "2022 to 2025")).isFalse();
		assertThat(StatedDerivation.holds("some time later", "2025-04-01", "some time later, 2025-04-01")).isFalse();
	}

	@Test
	void haveNoFigureThatItsWordsDoNotSay() {
		assertThat(figures()).hasSizeGreaterThan(50).allMatch(ResearchedMeasuresTests::saysNumber);
	}

	@Test
	void haveNoWordsWithANumberThatTheResearchHasNot() {
		Stream<NamedCsvRecord> all = Stream
			.of(milestones(), figures().stream(), rows(REFERENCE.resolve("measure_statuses.csv")))
			.flatMap((one) -> one);
		assertThat(all.flatMap((row) -> row.getHeader()
			.stream()
			.filter((column) -> column.endsWith("as_stated"))
			.flatMap((column) -> beyond(row, row.getField(column))))).isEmpty();
	}

	@Test
	void areCaughtSayingMore() {
		assertThat(saysNumber("5000000", "GBP 5 million")).isTrue();
		assertThat(saysNumber("6000000", "GBP 5 million")).isFalse();
		assertThat(saysDate("2025-03", "contract to March 2025")).isTrue();
		assertThat(saysDate("2025-04-01", "to March 2025")).isTrue();
		assertThat(saysDate("2025-11", "First three guides")).isFalse();
		assertThat(saysDate("2024-05-03", "in May 2024")).isFalse();
	}

	private static Stream<NamedCsvRecord> milestones() {
		return rows(REFERENCE.resolve("measure_milestones.csv"));
	}

	private static List<NamedCsvRecord> figures() {
		return rows(REFERENCE.resolve("measure_figures.csv")).toList();
	}

	private static Stream<String> beyond(NamedCsvRecord row, String words) {
		String measure = row.getField("measure_id");
		Set<String> known = new HashSet<>(numbers(Objects.requireNonNull(RESEARCHED.get(measure), measure)));
		known.addAll(FROM_ELSEWHERE.getOrDefault(measure, Set.of()));
		NAMED.matcher(words).results().map((one) -> one.group()).forEach((name) -> {
			known.addAll(numbers(name));
			known.addAll(numbers(DUTIES.getOrDefault(name, "")));
			known.addAll(numbers(RESEARCHED.getOrDefault(name, "")));
		});
		return numbers(words).stream()
			.filter((number) -> !known.contains(number))
			.map((number) -> measure + ": " + number + " of “" + words + "”");
	}

	private static Set<String> numbers(String text) {
		return NUMBER.matcher(text).results().map((one) -> one.group()).collect(Collectors.toSet());
	}

	private static boolean saysNumber(NamedCsvRecord figure) {
		return saysNumber(figure.getField("number"), figure.getField("as_stated"));
	}

	private static boolean saysNumber(String number, String words) {
		BigDecimal amount = new BigDecimal(number);
		Stream<String> large = Stream.of(amount.movePointLeft(6), amount.movePointLeft(9))
			.map((one) -> one.stripTrailingZeros().toPlainString());
		return numbers(words.replace(",", "")).contains(number)
				|| large.anyMatch((one) -> words.matches(".*\\b" + Pattern.quote(one) + " [mb]illion.*"))
				|| amount.intValue() < WORDS.size()
						&& words.toLowerCase(Locale.ROOT).matches(".*\\b" + WORDS.get(amount.intValue()) + "\\b.*");
	}

	private static boolean saysDate(NamedCsvRecord row, String date, String words) {
		return saysDate(row.getField(date), row.getField(words));
	}

	/** What ended in March was over on the first of April. */
	private static boolean saysDate(String date, String words) {
		if (date.isEmpty() || words.contains(date)) {
			return true;
		}
		if (date.length() == "2025-03".length()) {
			return saysMonth(YearMonth.parse(date), words);
		}
		if (date.length() < "2025-03".length()) {
			return false;
		}
		LocalDate day = LocalDate.parse(date);
		LocalDate last = day.minusDays(1);
		boolean ended = day.getDayOfMonth() == 1
				&& (words.contains(last.toString()) || saysMonth(YearMonth.from(last), words));
		return ended || saysMonth(YearMonth.from(day), words) && words.matches(".*\\b" + day.getDayOfMonth() + "\\b.*");
	}

	private static boolean saysMonth(YearMonth month, String words) {
		return words.contains(month.toString()) || words.contains(String.valueOf(month.getYear()))
				&& words.contains(month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
	}

	private static Map<String, String> byId(Path file, String prefix) {
		return rows(file).collect(Collectors.toMap((row) -> row.getField("id").substring(prefix.length()),
				(row) -> String.join(" ", row.getFields())));
	}

	private static Stream<NamedCsvRecord> rows(Path file) {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
