package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the form in which a date is stated, every measure answers on every day.
 */
@IntegrationTest
class MeasuresOnEveryDayIT {

	private static final String EVERY_MEASURE = """
			query ($on: Date!) { measures(first: 100, asOf: { validOn: $on }) { totalCount nodes { id
			  status { stated } unsettled { stated } whyNot { reliance sentence } } } }
			""";

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Test
	void answersOfEveryMeasureInTheMiddleOfEveryMonth() {
		Stream.iterate(LocalDate.of(2013, 1, 15), (day) -> day.getYear() < 2031, (day) -> day.plusMonths(1))
			.forEach((day) -> {
				Map<String, Object> data = on(day);
				List<String> sentences = JsonPath.read(data, "$.measures.nodes[*].whyNot.sentence");
				assertThat(sentences).as("%s", day)
					.hasSize(JsonPath.<Integer>read(data, "$.measures.totalCount"))
					.hasSizeGreaterThan(40)
					.allMatch((sentence) -> sentence.endsWith("."));
			});
	}

	@Test
	void knowsTheShortlistOfASpringOnceItIsOver() {
		assertThat(shortlist("2023-02-28")).hasToString("[null, [], UNKNOWN_THEN]");
		assertThat(shortlist("2023-04-15")).hasToString("[null, [\"2023 (spring)\"], UNKNOWN_THEN]");
		assertThat(shortlist("2023-06-30")).hasToString("[2023 (spring), [], NOT_YET]");
		List<String> sentence = JsonPath.read(on(LocalDate.of(2023, 7, 31)), path("whyNot.sentence"));
		assertThat(sentence.getFirst()).contains("is announced (reported), known from spring 2023");
	}

	@ParameterizedTest
	@CsvSource({ "2022-11-28,Measure:green-paper-2022", "2023-12-30,''", "2023-12-31,Measure:inclusion-dashboards",
			"2024-05-30,Measure:inclusion-dashboards",
			"2024-05-31,Measure:change-programme Measure:inclusion-dashboards",
			"2026-03-31,Measure:change-programme Measure:inclusion-dashboards", "2026-04-01,''" })
	void findsWhatRunsLateAmongTheDelayed(String day, String late) {
		Map<String, Object> data = ask(
				"query ($on: Date!) { measures(filter: { standings: [DELAYED] }, asOf: { validOn: $on }) { nodes { id } } }",
				LocalDate.parse(day));
		List<String> ids = JsonPath.read(data, "$.measures.nodes[*].id");
		assertThat(ids).containsExactlyInAnyOrder(late.isEmpty() ? new String[0] : late.split(" "));
	}

	private List<Object> shortlist(String day) {
		Map<String, Object> data = on(LocalDate.parse(day));
		List<Object> status = JsonPath.read(data, path("status"));
		List<Object> unsettled = JsonPath.read(data, path("unsettled[*].stated"));
		List<Object> reliance = JsonPath.read(data, path("whyNot.reliance"));
		return Stream
			.of((status.getFirst() instanceof Map<?, ?> known) ? String.valueOf(known.get("stated")) : "null",
					unsettled, reliance.getFirst())
			.toList();
	}

	private static String path(String field) {
		return "$.measures.nodes[?(@.id=='Measure:lead-council-shortlist')]." + field;
	}

	private Map<String, Object> on(LocalDate day) {
		return ask(EVERY_MEASURE, day);
	}

	private Map<String, Object> ask(String document, LocalDate day) {
		Map<String, Object> answer = this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(document, null, Map.of("on", day.toString()), null, "days",
					null))
			.map((response) -> response.getExecutionResult().toSpecification())
			.block();
		assertThat(answer).as("%s", day).doesNotContainKey("errors");
		@SuppressWarnings("unchecked")
		Map<String, Object> data = (Map<String, Object>) answer.get("data");
		return data;
	}

}
