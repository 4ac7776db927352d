package org.sendgraph.responsibility;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sendgraph.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions that officers and families ask, each with the answer that the law tables give
 * to a reader who looks it up by hand.
 */
@IntegrationTest
class QuestionsOfLawIT {

	@Autowired
	private ExecutionGraphQlService graphQl;

	static List<NamedCsvRecord> questions() {
		return rows("/responsibility/questions-of-law.csv");
	}

	static List<NamedCsvRecord> rows(String name) {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(QuestionsOfLawIT.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
			return csv.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void getTheAnswerOfTheLaw(NamedCsvRecord row) {
		Asked.Answer answer = asked(row).of(this.graphQl);
		assertThat(answer.verdict()).as(answer.sentence()).isEqualTo(row.getField("verdict"));
		Map<String, Object> claim = answer.claims()
			.stream()
			.filter((one) -> ("Rule:" + row.getField("rule")).equals(Asked.text(one, "rule", "id")))
			.findFirst()
			.orElseThrow(() -> new AssertionError(row.getField("rule") + " is not among " + answer.rules()));
		assertThat(Asked.text(claim, "responsible", "bodyType")).isEqualTo(row.getField("responsible"));
		assertThat(Objects.requireNonNullElse(Asked.text(claim, "responsible", "organisation", "id"), ""))
			.isEqualTo(row.getField("body"));
		assertThat(Asked.text(claim, "funding", "payer", "bodyType")).isEqualTo(row.getField("payer"));
		assertThat(Asked.text(claim, "funding", "stream", "id")).isEqualTo("FundingStream:" + row.getField("stream"));
		assertThat(Asked.text(claim, "duty", "id")).isEqualTo("Duty:" + row.getField("duty"));
		assertThat(Asked.text(claim, "standing")).isEqualTo(row.getField("standing"));
		assertThat(ids(claim, "redress")).contains("RedressRoute:" + row.getField("redress"));
		assertThat(answer.claims()
			.stream()
			.flatMap((one) -> Stream.of(ids(one, "redress"), ids(one, "alsoUnder"),
					List.of(String.valueOf(Asked.text(one, "duty", "id")),
							String.valueOf(Asked.text(one, "funding", "stream", "id")))))
			.flatMap(List::stream)
			.map((id) -> id.substring(id.indexOf(':') + 1))).containsAll(list(row, "mentioned"));
	}

	@Test
	void coverEveryVerdictThatALawyerGives() {
		assertThat(questions().stream().map((row) -> row.getField("verdict"))).hasSize(46)
			.contains("RESOLVED", "SHARED", "CONTESTED", "GAP");
	}

	@Test
	void sayThatTailoredListsWereTriedAndNeverLaw() {
		assertThat(duty("Duty:ip23-tailored-list")).containsEntry("force", "PILOT");
		assertThat(duty("Duty:cfa-s38-draft-and-preference")).containsEntry("force", "STATUTORY_DUTY");
	}

	@Test
	void sayThatTheDeficitOverrideEndsWithMarch2028() {
		assertThat(Asked.text(duty("Duty:cfr03-30l-dsg-override"), "inForce", "end")).isEqualTo("2028-04-01");
	}

	private Map<String, Object> duty(String id) {
		Map<String, Object> response = Objects.requireNonNull(
				this.graphQl
					.execute(new DefaultExecutionGraphQlRequest(
							"{ node(id: \"" + id + "\") { ... on Duty { force inForce { start end } } } }", null, null,
							null, "duty", null))
					.map((one) -> one.getExecutionResult().toSpecification())
					.block());
		return Asked.map(Asked.map(response, "data"), "node");
	}

	private static Asked asked(NamedCsvRecord row) {
		Asked asked = Asked.about(row.getField("provision"))
			.age(Integer.parseInt(row.getField("age")))
			.plan(row.getField("planStatus"))
			.in(row.getField("setting"))
			.on(row.getField("validOn"));
		for (String other : list(row, "others")) {
			String[] parts = other.split("=");
			asked.role(parts[0], Map.of(parts[0].endsWith("ICB") ? "odsCode" : "dfeCode", parts[1]));
		}
		list(row, "circumstances").forEach((one) -> asked.given(one.split("=")[0], one.endsWith("=yes")));
		return row.getField("failure").isEmpty() ? asked : asked.failing(row.getField("failure"));
	}

	private static List<String> list(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(";")).filter((one) -> !one.isEmpty()).toList();
	}

	private static List<String> ids(Map<String, Object> claim, String list) {
		return Asked.list(claim, list).stream().map((one) -> String.valueOf(one.get("id"))).toList();
	}

}
