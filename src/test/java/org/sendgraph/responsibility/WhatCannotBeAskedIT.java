package org.sendgraph.responsibility;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.IntegrationTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What cannot be asked is refused over HTTP with a code, the part that is wrong and what
 * would do, in a few lines and without anything internal.
 */
@IntegrationTest
@Tag("whatever-database")
class WhatCannotBeAskedIT {

	private static final String LONG = "x".repeat(10_000);

	private static final List<String> INTERNAL = List.of("Exception", "org.sendgraph", "java.", "graphql.", "MATCH ",
			".cypher", ".java", "/home", "/tmp", "src/main", "mistake of ours");

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	@LocalServerPort
	private int port;

	static Stream<Arguments> refused() {
		return Stream.of(
				named("question.provision", "is the id of no provision",
						(asked) -> asked.with("provision", "Provision:no")),
				named("question.provision", "is the id of no provision", (asked) -> asked.with("provision", "")),
				named("question.provision", "is the id of no provision", (asked) -> asked.with("provision", LONG)),
				named("question.age", "whole years from 0 to 25", (asked) -> asked.age(-1)),
				named("question.age", "whole years from 0 to 25", (asked) -> asked.age(26)),
				named("question.age", "whole years from 0 to 25", (asked) -> asked.age(Integer.MAX_VALUE)),
				named("question.place.residentAuthority", "the code of no body", (asked) -> asked.living("999")),
				named("question.place.residentAuthority", "the code of no body", (asked) -> asked.living("")),
				named("question.place.residentAuthority", "the code of no body", (asked) -> asked.living(LONG)),
				named("question.place.residentAuthority", "DfE or GSS code of a council",
						(asked) -> asked.living("E54000032")),
				named("question.place.maintainingAuthority", "the code of no body",
						(asked) -> asked.placed("maintainingAuthority", "zz")),
				named("question.place.registeredIcb", "the code of no body",
						(asked) -> asked.placed("registeredIcb", "ZZZ")),
				named("question.place.registeredIcb", "code of an integrated care board",
						(asked) -> asked.placed("registeredIcb", "E10000016")),
				named("question.place.registeredIcb", "did not exist on that day",
						(asked) -> asked.placed("registeredIcb", "QKS").on("2020-03-31")),
				named("question.place.others[0].role", "OLD_LA", (asked) -> asked.council("NOBODY", "885")),
				named("question.place.others[0].role", "OLD_LA", (asked) -> asked.council(LONG, "885")),
				named("question.place.others[1].organisation", "filled twice",
						(asked) -> asked.council("OLD_LA", "885").council("OLD_LA", "884")),
				named("question.place.others[0].organisation", "filled twice",
						(asked) -> asked.council("RESIDENT_LA", "885")),
				named("question.place.others[0].organisation", "filled twice",
						(asked) -> asked.placed("maintainingAuthority", "885").council("MAINTAINING_LA", "884")),
				named("question.place.others[0].organisation", "code of an integrated care board",
						(asked) -> asked.council("LOCAL_ICB", "885")),
				named("question.place.others[0].organisation", "number of a school or college",
						(asked) -> asked.council("COMMISSIONING_SCHOOL", "885")),
				named("question.place.others[0].organisation", "NHS England",
						(asked) -> asked.council("SPECIALISED_COMMISSIONER", "885")),
				named("question.place.others[0].organisation", "code of a council",
						(asked) -> asked.role("CARING_LA", Map.of("slug", "org-local-authority"))),
				named("question.place.others[0].organisation", "the code of no body",
						(asked) -> asked.role("OLD_LA", Map.of("id", "LocalAuthority:none"))),
				named("question.circumstances.condition", "NHS_PROVIDES", (asked) -> asked.given("NOTHING", true)),
				named("question.circumstances.condition", "NHS_PROVIDES", (asked) -> asked.given(LONG, true)),
				named("question.circumstances", "cannot both hold",
						(asked) -> asked.given("NHS_PROVIDES", true).given("NHS_DOES_NOT_PROVIDE", true)),
				named("question.circumstances", "each condition once",
						(asked) -> asked.given("NHS_PROVIDES", true).given("NHS_PROVIDES", false)),
				named("question.setting.urn", "the code of no body",
						(asked) -> asked.with("setting", Map.of("urn", "999999"))),
				named("question.setting.urn", "the code of no body",
						(asked) -> asked.with("setting", Map.of("urn", ""))),
				named("question.setting.urn", "the code of no body",
						(asked) -> asked.with("setting", Map.of("urn", LONG))),
				named("asOf.knownAt", "in the future", (asked) -> asked.knownAt("9999-12-31T23:59:59Z")),
				named("asOf.knownAt", "at or after the first journal entry",
						(asked) -> asked.knownAt("2001-01-01T00:00:00Z")));
	}

	static Stream<Arguments> misshapen() {
		return Stream.of(
				named("", "characters that cannot be seen", (asked) -> asked.with("provision", "a\u0000b\u202Ec\n")),
				named("", "characters that cannot be seen", (asked) -> asked.living("88\u00006")),
				named("", "Exactly one key", (asked) -> asked.with("setting", Map.of("urn", "1", "type", "NMSS"))),
				named("", "Exactly one key", (asked) -> asked.with("setting", Map.of())),
				named("", "Exactly one key",
						(asked) -> asked.role("OLD_LA", Map.of("dfeCode", "885", "gssCode", "E10000034"))),
				named("", "SettingType", (asked) -> asked.in("CASTLE")),
				named("", "PlanStatus", (asked) -> asked.plan("PERHAPS")),
				named("", "FailureKind", (asked) -> asked.failing("COLLAPSE")),
				named("", "integer range", (asked) -> asked.with("age", 2_147_483_648L)),
				named("", "Int", (asked) -> asked.with("age", 7.5)),
				named("", "a day of the calendar", (asked) -> asked.on("2026-02-30")),
				named("", "a day of the calendar", (asked) -> asked.on("2025-02-29")),
				named("", "a day of the calendar", (asked) -> asked.on("10000-01-01")),
				named("", "a day of the calendar", (asked) -> asked.on("")),
				named("", "a day of the calendar", (asked) -> asked.on(LONG)),
				named("", "invalid value", (asked) -> asked.knownAt(LONG)),
				named("", "not defined", (asked) -> asked.with("pupil", LONG)));
	}

	private static Arguments named(String argument, String accepted, UnaryOperator<Asked> wrong) {
		return arguments(argument, accepted, wrong);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void isRefusedByPartAndWithWhatWouldDo(String argument, String accepted, UnaryOperator<Asked> wrong)
			throws Exception {
		Map<String, Object> error = refusal(wrong.apply(Asked.about("slt-educational")).body());
		assertThat(error).containsEntry("path", List.of("whoIsResponsible"));
		assertThat(Asked.text(error, "extensions", "argument")).isEqualTo(argument);
		assertThat(Asked.text(error, "extensions", "accepted")).isNotBlank();
		assertThat(Asked.text(error, "message")).contains(accepted);
	}

	@ParameterizedTest
	@MethodSource("misshapen")
	void isRefusedBeforeItIsReadWhereItHasNoShape(String none, String why, UnaryOperator<Asked> wrong)
			throws Exception {
		Map<String, Object> error = refusal(wrong.apply(Asked.about("slt-educational")).body());
		assertThat(Asked.text(error, "message")).contains(why);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void isRefusedBrieflyWhereTheDocumentIsNone(String document) throws Exception {
		refusal(Map.of("query", document));
	}

	static Stream<String> documents() {
		return Stream.of("{ " + LONG + " }", "{ whoIsResponsible(" + LONG, "{ whoIsResponsible { verdict } }");
	}

	@Test
	void answersTheSameConditionSaidTwice() throws Exception {
		assertThat(answer(Asked.about("slt-educational").given("NHS_PROVIDES", true).given("NHS_PROVIDES", true)))
			.containsEntry("verdict", "SHARED");
	}

	@Test
	void answersForTheFirstAndTheLastDayThatCanBeWritten() throws Exception {
		Map<String, Object> first = answer(Asked.about("slt-educational").on("0001-01-01"));
		assertThat(first).containsEntry("verdict", "UNKNOWN");
		assertThat(Asked.list(first, "claims")).isEmpty();
		Map<String, Object> last = answer(Asked.about("slt-educational").on("9999-12-31"));
		assertThat(Asked.text(last, "asOf", "validOn")).isEqualTo("9999-12-31");
		assertThat(last).containsEntry("verdict", "SHARED");
	}

	@Test
	void answersWhereNoRuleOfTheProvisionHasThePlanStatus() throws Exception {
		assertThat(answer(Asked.about("nmss-place").plan("NONE"))).containsKey("verdict");
		assertThat(answer(Asked.about("mainstream-place-with-plan").plan("NONE").in("PRU_AP"))).containsKey("verdict");
	}

	private Map<String, Object> refusal(Map<String, Object> body) throws IOException, InterruptedException {
		String text = post(body);
		assertThat(text.length()).isLessThan(4096);
		assertThat(INTERNAL).noneMatch(text::contains);
		List<Map<String, Object>> errors = Asked.list(read(text), "errors");
		assertThat(errors).hasSize(1);
		Map<String, Object> error = errors.getFirst();
		assertThat(Asked.text(error, "extensions", "code")).isEqualTo("BAD_INPUT");
		assertThat(Asked.text(error, "message")).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]");
		return error;
	}

	private Map<String, Object> answer(Asked asked) throws IOException, InterruptedException {
		return Asked.map(Asked.map(read(post(asked.body())), "data"), "whoIsResponsible");
	}

	private Map<String, Object> read(String text) {
		return this.json.readValue(text, new TypeReference<>() {
		});
	}

	private String post(Map<String, Object> body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(body)))
			.build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

}
