package org.sendgraph.money;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import org.sendgraph.OwnGraph;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.FinancialYear;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures funding paths and reconciliations of every council and year, as answers and as
 * statements through the driver, one after the other in the same run: with the figures
 * that come along, and with ten times as many. Not a test of speed: it asserts that every
 * answer came, and prints medians, the slowest and their ratios. Run it by name.
 */
class SpeedOfMoney {

	private static final List<String> YEARS = List.of("2020-21", "2021-22", "2022-23");

	private static final int COPIES = 9;

	private static final int PAYMENTS = 70_000;

	private static final CypherFile STATEMENT = CypherFile.of("money/read-flows");

	private static final String PATHS = """
			query ($council: ID!, $year: FinancialYear!) {
			  money: fundingPaths(from: { id: "FundingStream:dfe-vote" }, to: { id: $council }, financialYear: $year) {
			    nodes { amount evenAmount hops { from { name } to { name } amount kind shareOfOutflow shareOfIncome sources { title locator } } } } }""";

	private static final String RECONCILIATION = """
			query ($council: ID!, $year: FinancialYear!) {
			  money: reconciliation(of: { id: $council }, financialYear: $year) { income outflow retained unexplained
			    incomeBySource { amount point { name } } outflowByDestination { amount kind line point { name } } } }""";

	private static final String ENGLAND = """
			query ($year: FinancialYear!) {
			  money: reconciliation(of: { region: "England" }, financialYear: $year) { income outflow unexplained
			    outflowByDestination { amount kind line point { name } } } }""";

	@Test
	void printsHowLongAnswersTakeBesideTheirStatementsAndHowThatGrows() {
		List<Map<String, Object>> real = councils();
		measure("warm-up", real);
		Map<String, Double> once = measure("1 time the real data", real);
		england("1 time the real data");
		tenTimes();
		measure("warm-up", real);
		Map<String, Double> tenfold = measure("10 times the real data", real);
		once.forEach((what, median) -> System.out.printf("%s: median at 10 times / at 1 time = %.2f%n", what,
				tenfold.getOrDefault(what, Double.NaN) / median));
	}

	private static Map<String, Double> measure(String title, List<Map<String, Object>> questions) {
		Map<String, Double> medians = new HashMap<>();
		Map<String, List<Double>> times = questions.stream()
			.flatMap((question) -> Map
				.<String, Runnable>of("paths, answer", () -> answer(PATHS, question), "paths, statement",
						() -> statement(question, true), "reconciliation, answer",
						() -> answer(RECONCILIATION, question), "reconciliation, statement",
						() -> statement(question, false))
				.entrySet()
				.stream())
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping((entry) -> took(entry.getValue()), Collectors.toCollection(ArrayList::new))));
		times.forEach((what, all) -> {
			Collections.sort(all);
			medians.put(what, all.get(all.size() / 2));
			System.out.printf("%s, %d questions, %s: median %.1f ms, 99 of 100 %.1f ms, slowest %.1f ms%n", title,
					all.size(), what, all.get(all.size() / 2), all.get(all.size() * 99 / 100), all.getLast());
		});
		for (String what : List.of("paths", "reconciliation")) {
			System.out.printf("%s, %s: answer / statement = %.2f%n", title, what,
					medians.getOrDefault(what + ", answer", Double.NaN)
							/ medians.getOrDefault(what + ", statement", Double.NaN));
		}
		return medians;
	}

	private static void england(String title) {
		Map<String, Object> question = Map.of("year", "2021-22");
		for (int round = 0; round < 3; round++) {
			System.out.printf("%s, reconciliation of England: answer %.0f ms, statement %.0f ms%n", title,
					took(() -> answer(ENGLAND, question)), took(() -> statement(question,
							Map.of("of", new MoneyRef(null, null, "England")), Flows.Reach.AROUND)));
		}
	}

	private static double took(Runnable work) {
		long began = System.nanoTime();
		work.run();
		return (System.nanoTime() - began) / 1_000_000.0;
	}

	private static List<Map<String, Object>> councils() {
		return OwnGraph.ask("""
				MATCH (council:LocalAuthority)-[:HOLDS]->(:Budget)-[:DESCRIBED_BY]->(held:Particulars)
				WHERE held.financialYear IN $years AND held.pence IS NOT NULL
				RETURN DISTINCT council.id AS council, held.financialYear AS year
				ORDER BY council, year""", Map.of("years", YEARS));
	}

	private static void answer(String document, Map<String, Object> variables) {
		List<ResponseError> errors = OwnGraph.application()
			.getBean(ExecutionGraphQlService.class)
			.execute(new DefaultExecutionGraphQlRequest(document, null, variables, null, "speed", null))
			.map(ExecutionGraphQlResponse::getErrors)
			.block();
		assertThat(errors).isEmpty();
	}

	private static void statement(Map<String, Object> question, boolean paths) {
		MoneyRef council = new MoneyRef(String.valueOf(question.get("council")), null, null);
		MoneyRef vote = new MoneyRef("FundingStream:dfe-vote", null, null);
		statement(question, paths ? Map.of("from", vote, "to", council) : Map.of("of", council),
				paths ? Flows.Reach.UP : Flows.Reach.AROUND);
	}

	private static void statement(Map<String, Object> question, Map<String, MoneyRef> ends, Flows.Reach reach) {
		FinancialYear year = FinancialYear.in(String.valueOf(question.get("year")));
		assertThat(year).isNotNull();
		Flows.Wanted wanted = (reach == Flows.Reach.UP)
				? new Flows.Wanted(ends, reach, year, SpendingFigures.OUTTURN, 5_000, 5)
				: new Flows.Wanted(ends, reach, year, SpendingFigures.OUTTURN, 2_000_000, 1);
		Map<String, Object> parameters = new HashMap<>(wanted.parameters());
		parameters.put("validOn", LocalDate.now());
		parameters.put("knownAt", OffsetDateTime.now());
		try (Session session = OwnGraph.application()
			.getBean(Driver.class)
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			List<Record> rows = session
				.executeRead((transaction) -> transaction.run(STATEMENT.text(), parameters).list());
			assertThat(rows).hasSize(1);
		}
	}

	/**
	 * Nine more of each council, paid by the same department in the same years, and
	 * payments.
	 */
	private static void tenTimes() {
		for (int copy = 1; copy <= COPIES; copy++) {
			Map<String, Object> copies = Map.of("copy", "-copy" + copy);
			OwnGraph.ask("""
					MATCH (council:LocalAuthority)-[:HOLDS]->(budget:Budget)-[:DESCRIBED_BY]->(held:Particulars)
					WHERE held.recordedAt IS NOT NULL AND held.supersededAt IS NULL AND NOT council.id CONTAINS '-copy'
					MERGE (other:Organisation:LocalAuthority {id: council.id + $copy})
					ON CREATE SET other.name = council.name, other.kind = council.kind
					MERGE (twin:Budget {id: budget.id + $copy})
					MERGE (other)-[:HOLDS]->(twin)
					CREATE (twin)-[:DESCRIBED_BY]->(particulars:Particulars:Record)
					SET particulars = held, particulars.key = held.key + $copy
					WITH twin, held
					MATCH (stream:FundingStream {id: held.stream})
					MERGE (twin)-[:OF_STREAM]->(stream)
					RETURN count(*) AS made""", copies);
			OwnGraph.ask("""
					MATCH (council:LocalAuthority)-[:DESCRIBED_BY]->(described:Particulars)
					WHERE NOT council.id CONTAINS '-copy'
					MATCH (other:LocalAuthority {id: council.id + $copy})
					CREATE (other)-[:DESCRIBED_BY]->(particulars:Particulars)
					SET particulars = described, particulars.dfeCode = NULL, particulars.gssCode = NULL
					RETURN count(*) AS made""", copies);
			OwnGraph.ask(
					"""
							MATCH (allocation:Allocation)-[:DESCRIBED_BY]->(moved:Particulars)
							WHERE moved.recordedAt IS NOT NULL AND moved.supersededAt IS NULL AND NOT allocation.id CONTAINS '-copy'
							MATCH (payer:Budget {id: moved.payer})
							OPTIONAL MATCH (payerTwin:Budget {id: moved.payer + $copy})
							OPTIONAL MATCH (payeeTwin:Budget {id: moved.payee + $copy})
							WITH allocation, moved, coalesce(payerTwin, payer) AS payer, payerTwin, payeeTwin
							WHERE payerTwin IS NOT NULL OR payeeTwin IS NOT NULL
							CREATE (payer)-[:PAYS]->(copy:Allocation {id: allocation.id + $copy})-[:DESCRIBED_BY]->(particulars:Particulars:Record)
							SET particulars = moved, particulars.key = moved.key + $copy, particulars.payer = payer.id,
							    particulars.payee = coalesce(payeeTwin.id, moved.payee)
							WITH copy, particulars, moved
							CALL (particulars, moved) {
							  MATCH (moved)-[cited:EVIDENCED_BY]->(source)
							  CREATE (particulars)-[:EVIDENCED_BY {locator: cited.locator}]->(source)
							}
							WITH copy, particulars
							MATCH (payee:Budget {id: particulars.payee})
							CREATE (copy)-[:TO]->(payee)
							RETURN count(*) AS made""",
					copies);
		}
		OwnGraph.ask(
				"""
						UNWIND range(1, $payments) AS number
						WITH number, ['886', '303', '330'][number % 3] AS code
						MATCH (payer:Budget {id: 'Budget:' + code + '-dsg-high-needs-block-2021-22'})
						MERGE (payee:Organisation {id: 'Establishment:made-up-' + (number % 500)})
						CREATE (payer)-[:PAYS]->(payment:Allocation {id: 'Allocation:made-up-' + number})-[:TO]->(payee)
						CREATE (payment)-[:DESCRIBED_BY]->(:Particulars:Record {pence: number, kind: 'PAYMENT', basis: 'PAID', payer: payer.id,
						  payee: payee.id, financialYear: '2021-22', recordedAt: datetime(), confidence: 'HIGH', table: 'allocations', key: 'made-up|' + number})
						RETURN count(*) AS made""",
				Map.of("payments", PAYMENTS));
		System.out.println(OwnGraph.ask("MATCH (allocation:Allocation) RETURN count(*) AS allocations", Map.of()));
	}

}
