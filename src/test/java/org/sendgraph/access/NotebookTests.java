package org.sendgraph.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody sees through the web of things that are not for everyone: by each way
 * that leads to them, with each token.
 */
class NotebookTests {

	/** {@code -Dsendgraph.parallel.requests=10000} for the long form. */
	private static final int REQUESTS = Integer.getInteger("sendgraph.parallel.requests", 2_000);

	private static final int AT_ONCE = 32;

	private static final String FIELDS = "id forReader forOfficer forAuditor forSteward forOwnBody forAuditorOrOwnBody";

	private static final TestIssuer ISSUER = new TestIssuer();

	/** As many may ask at once as one test does, however busy the machine is. */
	private static final Notebook SERVER = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(),
			"--sendgraph.limits.requests-of-one=" + AT_ONCE);

	@AfterAll
	static void stop() {
		SERVER.close();
		ISSUER.close();
	}

	/** What is withheld of note 1, which belongs to council 1. */
	@ParameterizedTest
	@CsvSource({ "none, none, forAuditor forAuditorOrOwnBody forOfficer forOwnBody forReader forSteward",
			"'', none, forAuditor forAuditorOrOwnBody forOfficer forOwnBody forReader forSteward",
			"'', LocalAuthority:1, forAuditor forOfficer forReader forSteward",
			"reader, LocalAuthority:2, forAuditor forAuditorOrOwnBody forOfficer forOwnBody forSteward",
			"officer, LocalAuthority:1, forAuditor forSteward",
			"officer, LocalAuthority:2, forAuditor forAuditorOrOwnBody forOwnBody forSteward",
			"auditor, none, forOfficer forOwnBody forSteward",
			"steward, LocalAuthority:11, forAuditor forAuditorOrOwnBody forOfficer forOwnBody",
			"auditor steward officer, LocalAuthority:1, ''" })
	void withholdsTheSameByEveryWay(String roles, String body, String fields) throws Exception {
		String token = roles.equals("none") ? null
				: ISSUER.token("Ada", body.equals("none") ? "" : body, roles.split(" "));
		List<String> withheld = fields.isEmpty() ? List.of()
				: List.of(fields.split(" ")).stream().map((field) -> "Note." + field).toList();
		for (String query : List.of("{ node(id: \"Note:1\") { ... on Note { %s } } }",
				"{ nodes(ids: [\"Note:1\"]) { ... on Note { %s } } }",
				"{ audited: nodes(ids: [\"Note:1\"]) { ... on Note { ... on Node { ... on Note { %s } } } } }")) {
			Map<String, Object> answer = SERVER.answer(query.formatted(FIELDS), token);
			assertThat(answer).doesNotContainKey("errors");
			assertThat(withheld(answer)).isEqualTo(withheld);
			withheld
				.forEach((field) -> assertThat(answer.get("data").toString()).contains(field.substring(5) + "=null"));
			assertThat(answer.get("data").toString().split("=null", -1)).hasSize(withheld.size() + 1);
		}
	}

	@Test
	void tellsWhatWasWithheldOnceForAPageAndBesideTheSnapshot() throws Exception {
		for (String query : List.of("{ notes { nodes { id forAuditor } totalCount } }",
				"{ a: search { ... on Note { forAuditor } } notes { totalCount } }")) {
			assertThat(withheld(SERVER.answer(query, null))).containsExactly("Note.forAuditor",
					"NoteConnection.totalCount");
		}
		Map<String, Object> answer = SERVER.answer("{ node(id: \"Note:1\") { ... on Note { forAuditor } } }", null);
		assertThat(answer.get("extensions")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsEntry("withheld", List.of("Note.forAuditor"))
			.containsEntry("snapshot", Map.of("validOn", "2026-01-02", "knownAt", "2026-01-03T00:00Z"));
		assertThat(SERVER.answer("{ search { ... on Note { id } } }", null).get("extensions"))
			.asInstanceOf(InstanceOfAssertFactories.MAP)
			.containsOnlyKeys("cost");
	}

	@Test
	void refusesAQuestionThatIsNotForWhoeverAsks() throws Exception {
		refused("{ audited { id } }", null, "UNAUTHENTICATED", "Query.audited needs the role auditor");
		refused("{ audited { id } }", ISSUER.token("Ada", "LocalAuthority:1", "officer"), "FORBIDDEN",
				"Query.audited needs the role auditor");
		assertThat(SERVER.answer("{ audited { id } }", ISSUER.token("Ada", "", "auditor"))).doesNotContainKey("errors");
	}

	@Test
	void letsOfficersRecord() throws Exception {
		String record = "mutation { recordNote(reason: \"Agreed in May 2026\") { id } }";
		refused(record, null, "UNAUTHENTICATED", "Send a token as Authorization: Bearer");
		refused(record, ISSUER.token("Ada", "LocalAuthority:1", "reader"), "FORBIDDEN", "the role officer");
		assertThat(SERVER.answer(record, ISSUER.token("Ada", "LocalAuthority:1", "officer")))
			.doesNotContainKey("errors");
	}

	@Test
	void isReadOnlyWithoutAnIssuerAndSaysHowToNameOne() throws Exception {
		try (Notebook server = new Notebook()) {
			Map<String, Object> answer = server.answer("mutation { recordNote(reason: \"Agreed\") { id } }", null);
			assertThat(Notebook.codes(answer)).containsExactly("READ_ONLY");
			assertThat(answer.toString()).contains("--sendgraph.access.issuer=", "local-tokens=true");
			assertThat(Notebook.codes(server.answer("{ audited { id } }", null))).containsExactly("UNAUTHENTICATED");
			HttpResponse<String> refused = server.ask("{ whoAsks }", ISSUER.token("Ada", "", "officer"));
			assertThat(refused.statusCode()).isEqualTo(401);
			assertThat(refused.body()).contains("takes no tokens");
			assertThat(server.answer("{ whoAsks }", null)).doesNotContainKey("errors");
		}
	}

	@Test
	void readsNothingWithoutATokenWhereReadingNeedsOne() throws Exception {
		try (Notebook server = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(),
				"--sendgraph.access.read=token")) {
			for (String query : List.of("{ whoAsks }", "{ node(id: \"Note:1\") { id } }", "{ notes { totalCount } }",
					"{ search { ... on Note { id } } }", "{ nodes(ids: []) { id } }", "{ audited { id } }")) {
				assertThat(Notebook.codes(server.answer(query, null))).as(query).containsExactly("UNAUTHENTICATED");
				assertThat(Notebook.codes(server.answer(query, ISSUER.token("Ada", "LocalAuthority:1")))).as(query)
					.containsExactly("FORBIDDEN");
			}
			assertThat(server.answer("{ whoAsks node(id: \"Note:1\") { id } }", ISSUER.token("Ada", "", "reader")))
				.doesNotContainKey("errors");
			assertThat(server.answer("{ __schema { queryType { name } } }", null)).doesNotContainKey("errors");
			HttpResponse<String> export = server.post("/export/a.csv", "{ notes { nodes { id } } }", null);
			assertThat(export.statusCode()).isEqualTo(401);
			assertThat(export.body()).contains("UNAUTHENTICATED");
			assertThat(server.post("/export/a.csv", "{ notes { nodes { id } } }", ISSUER.token("Ada", "", "reader"))
				.statusCode()).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "ndjson" })
	void exportsWhatWhoeverAsksMaySeeAndSaysWhatIsMissing(String form) throws Exception {
		String query = "{ notes { nodes { id forAuditor forOwnBody } totalCount } }";
		HttpResponse<String> anyone = SERVER.post("/export/a." + form, query, null);
		assertThat(anyone.body()).contains("Note:1", "Note:2", "Note.forAuditor", "Note.forOwnBody")
			.containsIgnoringCase("withheld")
			.doesNotContain("read by");
		HttpResponse<String> officer = SERVER.post("/export/a." + form, query,
				ISSUER.token("Ada", "LocalAuthority:2", "officer"));
		assertThat(officer.body()).containsOnlyOnce("read by its body").doesNotContain("read by auditors");
		HttpResponse<String> auditor = SERVER.post("/export/a." + form, "{ audited { id forAuditor } }",
				ISSUER.token("Ada", "", "auditor"));
		assertThat(auditor.body()).contains("read by auditors").doesNotContainIgnoringCase("withheld");
		HttpResponse<String> refused = SERVER.post("/export/a." + form, "{ audited { id } }",
				ISSUER.token("Ada", "LocalAuthority:2", "officer"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("FORBIDDEN");
	}

	@Test
	void mixesNobodyUpInBatchesHoweverManyAsk() throws Exception {
		List<String> tokens = List.of(ISSUER.token("Ada", "LocalAuthority:1", "officer"),
				ISSUER.token("Bob", "LocalAuthority:2", "officer"));
		List<String> names = List.of("Ada", "Bob");
		Semaphore places = new Semaphore(AT_ONCE);
		List<Future<@Nullable Object>> asked = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int at = 0; at < REQUESTS; at++) {
				int who = at % 2;
				places.acquire();
				asked.add(threads.submit(() -> {
					try {
						return SERVER.answer("{ notes { nodes { id askedBy forOwnBody } } }", tokens.get(who))
							.get("data");
					}
					finally {
						places.release();
					}
				}));
			}
		}
		for (int at = 0; at < REQUESTS; at++) {
			String answer = String.valueOf(asked.get(at).get());
			String own = names.get(at % 2);
			assertThat(answer).contains(own + "Note:1", own + "Note:2").doesNotContain(names.get((at + 1) % 2));
			assertThat(answer.indexOf("read by its body") < answer.indexOf("id=Note:2")).isEqualTo(at % 2 == 0);
		}
	}

	@Test
	void keepsNoTextThatLooksLikeDataAboutAChildAndDoesNotRepeatIt() throws Exception {
		String token = ISSUER.token("Ada", "LocalAuthority:1", "officer");
		HttpResponse<String> answer = SERVER
			.ask("mutation { recordNote(reason: \"about 943 476 5919, agreed\") { id } }", token);
		assertThat(Notebook.codes(Notebook.read(answer))).containsExactly("BAD_INPUT");
		assertThat(answer.body()).contains("NHS number", "take it out").doesNotContain("943", "5919", "agreed");
	}

	private static List<Object> withheld(Map<String, Object> answer) {
		return (answer.get("extensions") instanceof Map<?, ?> said && said.get("withheld") instanceof List<?> fields)
				? List.copyOf(fields) : List.of();
	}

	private static void refused(String query, @Nullable String token, String code, String said) throws Exception {
		HttpResponse<String> answer = SERVER.ask(query, token);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Notebook.codes(Notebook.read(answer))).containsExactly(code);
		assertThat(answer.body()).contains(said);
	}

}
