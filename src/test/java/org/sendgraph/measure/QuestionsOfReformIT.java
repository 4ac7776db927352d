package org.sendgraph.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the articles and papers about the reforms say can be asked, and what they leave
 * blank stays blank.
 */
@IntegrationTest
class QuestionsOfReformIT {

	private static final Map<String, String> DOCUMENTS = Map.of("measure",
			"""
					query ($id: ID!, $on: Date!) { measure(id: $id, asOf: { validOn: $on }) {
					  responsible { id } partners { name } fundingAsStated needsLegislation
					  status { standing sources { id } } statuses { standing note stated }
					  milestones { name planned actual slippedByMonths slippedAsStated } figures { what number }
					  areas { council { id } } absent replacedBy { id } whyNot { reliance meanwhile { section } sources { id } } } }
					""",
			"partnerships",
			"""
					query ($id: ID!, $on: Date!) { partnerships(filter: { organisation: $id }, asOf: { validOn: $on }) {
					  nodes { id members { role organisation { id name } } everyRole { role organisation { id } } boards { name } } } }
					""",
			"partnership",
			"""
					query ($id: ID!, $on: Date!) { partnership(id: $id, asOf: { validOn: $on }) { members { organisation { id } } } }
					""",
			"agreements", """
					query ($id: ID!, $on: Date!) { deficitAgreements(filter: { council: $id }, asOf: { validOn: $on }) {
					  nodes { programme total status lastStatus } } }
					""");

	private static final Path REFERENCE = Path.of("src/main/resources/reference");

	private static final Configuration LISTS = Configuration.builder().options(Option.ALWAYS_RETURN_LIST).build();

	@Autowired
	private ExecutionGraphQlService graphQl;

	static List<NamedCsvRecord> questions() throws IOException {
		return rows(Path.of("src/test/resources/measure/questions-of-reform.csv"));
	}

	private static List<NamedCsvRecord> rows(Path file) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return rows.stream().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void getsItsAnswer(NamedCsvRecord question) {
		List<?> found = JsonPath.using(LISTS).parse(data(question)).read(question.getField("path"));
		List<String> answer = found.stream()
			.flatMap((one) -> (one instanceof List<?> list) ? list.stream() : Stream.of(one))
			.map(String::valueOf)
			.sorted()
			.toList();
		String expected = question.getField("expected");
		assertThat(answer).as(question.getField("question"))
			.isEqualTo(expected.isEmpty() ? List.of() : Arrays.stream(expected.split(";")).sorted().toList());
	}

	@Test
	void areSixtyAtLeastAndAskAboutEveryPartOfTheReforms() throws IOException {
		assertThat(questions()).hasSizeGreaterThanOrEqualTo(60);
		Map<String, String> parts = rows(REFERENCE.resolve("measures.csv")).stream()
			.collect(Collectors.toMap((row) -> "Measure:" + row.getField("id"),
					(row) -> row.getField("part_of_the_reforms")));
		Set<String> asked = new TreeSet<>();
		questions().stream().map((question) -> parts.get(question.getField("id"))).forEach((part) -> {
			if (part != null) {
				asked.add(part);
			}
		});
		assertThat(questions()).extracting((question) -> question.getField("id")).containsAll(parts.keySet());
		assertThat(asked).contains("PLAN", "CHANGE_PROGRAMME", "STANDARDS", "BANDS_AND_TARIFFS", "PLAN_PROCESS",
				"LOCAL_PARTNERSHIPS", "TAILORED_LISTS", "DISAGREEMENTS", "ALTERNATIVE_PROVISION", "ADMISSIONS",
				"INTERVENTION", "DASHBOARDS", "WORKFORCE", "NEW_PLACES", "DEFICITS", "FUNDS");
	}

	/**
	 * Every number and every date that the tables of measures give stands in the words
	 * that they cite, so that nothing appears that the research leaves blank.
	 */
	@Test
	void givesNoNumberOrDateThatItsWordsDoNot() throws IOException {
		for (NamedCsvRecord figure : rows(REFERENCE.resolve("measure_figures.csv"))) {
			assertThat(numbers(figure.getField("as_stated"))).as("%s", figure).contains(figure.getField("number"));
		}
		for (NamedCsvRecord status : rows(REFERENCE.resolve("measure_statuses.csv"))) {
			assertThat(status.getField("stated_date").isEmpty()
					|| StatedDerivation.holds(status.getField("derivation"), status.getField("stated_date"),
							status.getField("as_stated"))
					|| written(status.getField("as_stated")).contains(status.getField("stated_date"))
					|| isOverOn(status.getField("stated_date"), status.getField("as_stated")))
				.as("%s", status)
				.isTrue();
		}
		for (NamedCsvRecord milestone : rows(REFERENCE.resolve("measure_milestones.csv"))) {
			assertThat(
					milestone.getField("planned_date").isEmpty() || !milestone.getField("planned_as_stated").isEmpty())
				.as("%s", milestone)
				.isTrue();
			assertThat(
					milestone.getField("slipped_months").isEmpty() || !milestone.getField("planned_as_stated").isEmpty()
							|| !milestone.getField("actual_as_stated").isEmpty()
							|| milestone.getField("slipped_as_stated").endsWith(" late"))
				.as("%s was late for nothing", milestone)
				.isTrue();
			assertThat(milestone.getField("planned_date").isEmpty() || milestone.getField("actual_date").isEmpty()
					|| !milestone.getField("slipped_months").isEmpty())
				.as("%s", milestone)
				.isTrue();
			assertThat(milestone.getField("actual_date").isEmpty() || !milestone.getField("actual_as_stated").isEmpty())
				.as("%s", milestone)
				.isTrue();
		}
	}

	/** A plan shows when something was to end, not that it did. */
	@Test
	void saysWhereAnEndIsTakenFromAPlan() throws IOException {
		List<NamedCsvRecord> planned = rows(REFERENCE.resolve("measure_statuses.csv")).stream()
			.filter((status) -> status.getField("standing").equals("CLOSED"))
			.filter((status) -> status.getField("taken_from").matches(".*(planned_milestones|funding_amount).*"))
			.toList();
		assertThat(planned).hasSizeGreaterThan(2)
			.allSatisfy((status) -> assertThat(status.getField("note")).startsWith("taken to have ended"));
	}

	/** An article of 2023 cannot show what happened in 2026. */
	@Test
	void citesNothingOlderThanWhatItTells() throws IOException {
		Map<String, String> published = rows(REFERENCE.resolve("sources.csv")).stream()
			.collect(Collectors.toMap((row) -> row.getField("id"), (row) -> row.getField("commit_date")));
		for (NamedCsvRecord status : rows(REFERENCE.resolve("measure_statuses.csv"))) {
			String stated = status.getField("stated_date");
			for (String source : status.getField("sources").split(";")) {
				String day = published.getOrDefault(source, "");
				assertThat(day.isEmpty() || day.length() < stated.length() || day.compareTo(stated) >= 0)
					.as("%s cites %s of %s", status, source, day)
					.isTrue();
			}
		}
	}

	/** Agreements and measures whose rows leave money blank answer with null. */
	@Test
	void leavesUnknownMoneyUnknown() throws IOException {
		List<NamedCsvRecord> agreements = rows(REFERENCE.resolve("deficit_agreements.csv"));
		long blank = agreements.stream().filter((row) -> row.getField("total_gbp_m").isEmpty()).count();
		List<?> totals = JsonPath.read(
				ask("""
						query ($id: ID, $on: Date!) { deficitAgreements(filter: { council: $id }, first: 100, asOf: { validOn: $on }) {
						  nodes { total } } }
						""",
						null, "2026-11-24"),
				"$.deficitAgreements.nodes[*].total");
		assertThat(totals).hasSameSizeAs(agreements);
		assertThat(totals.stream().filter((total) -> total == null).count()).isEqualTo(blank).isPositive();
		for (NamedCsvRecord measure : rows(REFERENCE.resolve("measures.csv"))) {
			Map<String, Object> answer = ask(DOCUMENTS.get("measure"), "Measure:" + measure.getField("id"),
					"2026-11-24");
			String stated = measure.getField("funding_amount");
			assertThat(((Map<?, ?>) answer.get("measure")).get("fundingAsStated"))
				.isEqualTo(stated.isEmpty() ? null : stated);
		}
	}

	private static Set<String> numbers(String words) {
		Set<String> numbers = new TreeSet<>();
		Map<String, String> written = Map.ofEntries(Map.entry("none", "0"), Map.entry("one", "1"),
				Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("six", "6"), Map.entry("seven", "7"),
				Map.entry("nine", "9"));
		String[] tokens = words.toLowerCase(Locale.ROOT).replace(",", "").split("[^a-z0-9.]+");
		for (int at = 0; at < tokens.length; at++) {
			String token = written.getOrDefault(tokens[at], tokens[at].replaceAll("\\.$", ""));
			String next = (at + 1 < tokens.length) ? tokens[at + 1] : "";
			if (token.matches("[0-9.]+")) {
				int power = next.equals("million") ? 6 : next.equals("billion") ? 9 : 0;
				numbers.add(new BigDecimal(token).movePointRight(power).toBigInteger().toString());
			}
		}
		return numbers;
	}

	/** What ran to a day, to a month or to a year is over on the day after. */
	private static boolean isOverOn(String stated, String words) {
		if (stated.length() < "2026-04-01".length()) {
			return false;
		}
		LocalDate last = LocalDate.parse(stated).minusDays(1);
		String month = YearMonth.from(last).toString();
		return written(words).contains("in_force_to " + last)
				|| last.equals(YearMonth.from(last).atEndOfMonth()) && (written(words).endsWith("to " + month)
						|| written(words).endsWith("To " + month) || written(words).endsWith("an end in " + month));
	}

	private static String written(String words) {
		return words.replace("29 April 2026", "2026-04-29")
			.replace("9 February 2026", "2026-02-09")
			.replace("February 2026", "2026-02")
			.replace("February 2024", "2024-02")
			.replace("March 2025", "2025-03")
			.replace("August 2024", "2024-08")
			.replace("December 2023", "2023-12")
			.replace("March (2026)", "2026-03")
			.replace("30 May 2024", "2024-05-30")
			.replace("December 2024", "2024-12");
	}

	private Map<String, Object> data(NamedCsvRecord question) {
		return ask(DOCUMENTS.get(question.getField("document")), question.getField("id"),
				question.getField("valid_on"));
	}

	private Map<String, Object> ask(String document, @Nullable String id, String on) {
		Map<String, Object> variables = new HashMap<>(Map.of("on", on));
		if (id != null) {
			variables.put("id", id);
		}
		Map<String, Object> answer = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "reform", null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block();
		assertThat(answer).doesNotContainKey("errors");
		@SuppressWarnings("unchecked")
		Map<String, Object> data = (Map<String, Object>) answer.get("data");
		return data;
	}

}
