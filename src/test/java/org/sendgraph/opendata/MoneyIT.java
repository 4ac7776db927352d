package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.sendgraph.terms.Dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of the settlement's workbook, of section 251 statements and of payments.
 * The long section 251 files are made up in the publisher's layout, with a few rows; the
 * benchmarking file has three rows of the published one. Figures that come with SEND
 * Graph are left out, because they would have told much of this before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyIT {

	private static final Path FILES = Path.of("src/test/resources/opendata");

	private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

	private final Path folder = ImportedGraph.folder();

	private final ImportedGraph graph = new ImportedGraph(ImportedGraph.folder(), "--sendgraph.figures=false");

	private ImportReport grant;

	private ImportReport planned;

	private ImportReport outturn;

	private ImportReport payments;

	private ImportReport ownFile;

	@BeforeAll
	void importEverything() throws IOException {
		take(Section251Statement.class, copy("section-251/benchmarking.csv"));
		this.grant = take(DedicatedSchoolsGrant.class,
				SettlementWorkbook.in(this.folder, "dedicated-schools-grant_2022_07_18.ods", 0),
				LocalDate.of(2022, 7, 18));
		take(EstablishmentRegister.class, copy("payments/establishments.csv"));
		this.planned = take(Section251Statement.class,
				copy("section-251/schools_othereducation_la_unrounded_data.csv"));
		this.outturn = take(Section251Statement.class, copy("section-251/s251_alleducation_la_regional_national.csv"));
		this.payments = take(CouncilPayments.class, copy("payments/payments.csv"));
		copy("payments/council-own.csv.mapping.properties");
		this.ownFile = take(CouncilPayments.class, copy("payments/council-own.csv"));
	}

	@AfterAll
	void stop() {
		this.graph.close();
	}

	@Test
	void keepsFourBlocksOfEachCouncilAndTheGrantsIntoThem() {
		assertThat(
				ask("""
						MATCH (holder)-[:HOLDS]->(budget:Budget {id: 'Budget:886-dsg-high-needs-block-2021-22'})-[:OF_STREAM]->(stream)
						MATCH (budget)-[:DESCRIBED_BY]->(described)-[evidence:EVIDENCED_BY]->(source)
						WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL
						RETURN holder.id AS holder, stream.id AS stream, described.pence AS pence, described.start AS start,
						       described.end AS end, described.sheet AS sheet, evidence.locator AS locator, source.title AS title"""))
			.containsExactly(Map.of("holder", "LocalAuthority:886", "stream", "FundingStream:dsg-high-needs-block",
					"pence", 25_000_000_000L, "start", LocalDate.of(2021, 4, 1), "end", LocalDate.of(2022, 4, 1),
					"sheet", "Allocations_summary", "locator", "row 7", "title",
					"dedicated-schools-grant_2022_07_18.ods"));
		assertThat(ask("""
				MATCH (:Organisation {id: 'NationalBody:org-dfe'})-[:HOLDS]->(:Budget {id: 'Budget:dfe-dsg-2021-22'})
				      -[:PAYS]->(grant)-[:TO]->(block:Budget)<-[:HOLDS]-(:Organisation {id: 'LocalAuthority:303'})
				MATCH (grant)-[:DESCRIBED_BY]->(described {kind: 'GRANT'})
				RETURN block.id AS block, described.pence AS pence ORDER BY block"""))
			.extracting((row) -> row.get("pence"))
			.containsExactly(528_651_900L, 2_734_229_200L, 5_197_605_300L, 22_985_501_300L);
	}

	@Test
	void readsAWorkbookThatDoesNotSayWhatItIs() {
		assertThat(this.grant.counts()).isEqualTo(new Comparison.Counts(8, 6, 0, 0, 2, 0));
	}

	@Test
	void keepsRecoupmentAndPlacesAsAllocationsToBudgetsOfTheDepartment() {
		assertThat(ask("""
				MATCH (payer:Budget)-[:PAYS]->(allocation)-[:DESCRIBED_BY]->(described)
				WHERE described.kind IN ['RECOUPMENT', 'PLACE_DEDUCTION'] AND payer.id STARTS WITH 'Budget:886'
				MATCH (allocation)-[:TO]->(payee)<-[:HOLDS]-(:Organisation {id: 'NationalBody:org-dfe'})
				RETURN described.kind AS kind, described.pence AS pence, payee.id AS payee ORDER BY payee"""))
			.containsExactly(
					Map.of("kind", "RECOUPMENT", "pence", 40_000_000_000L, "payee", "Budget:dfe-academy-gag-2021-22"),
					Map.of("kind", "PLACE_DEDUCTION", "pence", 500_000_000L, "payee",
							"Budget:dfe-hnb-place-special-academy-2021-22"));
		assertThat(pence("Budget:dfe-hnb-place-special-academy-2021-22")).isEqualTo(600_000_000L);
	}

	@Test
	void replacesWhatWasOnlyMentionedBefore() {
		assertThat(pence("Budget:202-dsg-high-needs-block-2021-22")).isNull();
		assertThat(ask("""
				MATCH (:Budget {id: 'Budget:303-dsg-high-needs-block-2021-22'})-[:DESCRIBED_BY]->(described)
				WHERE described.supersededAt IS NULL
				RETURN count(described) AS count""")).containsExactly(Map.of("count", 1L));
		assertThat(this.grant.vanished()).isEmpty();
	}

	@Test
	void refusesAWorkbookThatDoesNotAddUpToEngland() {
		assertThatThrownBy(
				() -> take(DedicatedSchoolsGrant.class, SettlementWorkbook.in(this.folder, "dsg-2022-12-01.ods", 1)))
			.isInstanceOf(NotThatFile.class)
			.hasMessageContaining("it prints £301,976,054 for England, and its 2 councils make £301,976,053");
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		ImportReport again = take(DedicatedSchoolsGrant.class,
				SettlementWorkbook.in(this.folder, "dedicated-schools-grant_2022_07_18.ods", 0),
				LocalDate.of(2022, 7, 18));
		assertThat(again.entry()).isNull();
		assertThat(again.counts().unchanged()).isEqualTo(6);
	}

	@Test
	void readsTheSameOutOfAWorkbookOfExcel() throws IOException {
		Path excel = SettlementWorkbook
			.inExcel(SettlementWorkbook.in(this.folder, "dedicated-schools-grant_2022_07_19.ods", 0));
		ImportReport same = take(DedicatedSchoolsGrant.class, excel, LocalDate.of(2022, 7, 18));
		assertThat(same.counts()).isEqualTo(new Comparison.Counts(8, 0, 0, 6, 2, 0));
		Files.write(excel, Arrays.copyOf(Files.readAllBytes(excel), 900));
		assertThatThrownBy(() -> take(DedicatedSchoolsGrant.class, excel)).isInstanceOf(NotThatFile.class)
			.hasMessage(excel + " cannot be read as an Excel workbook (.xlsx): it is damaged or cut off. "
					+ "Download it again.");
	}

	@Test
	void passesOverPredecessorsOfABenchmarkingFileThatStandThereWithoutFigures() {
		assertThat(
				ask("""
						MATCH (described {publication: 'BENCHMARKING'})<-[:DESCRIBED_BY]-(:Allocation)<-[:PAYS]-(:Budget)<-[:HOLDS]-(council)
						RETURN council.id AS council, count(*) AS lines ORDER BY council"""))
			.containsExactly(Map.of("council", "LocalAuthority:202", "lines", 14L),
					Map.of("council", "LocalAuthority:838", "lines", 14L));
	}

	@Test
	void keepsPlannedLinesAsBudgetsOfTheirStreamPaidFromTheBlock() {
		assertThat(this.planned.counts()).isEqualTo(new Comparison.Counts(10, 6, 0, 0, 4, 0));
		assertThat(
				ask("""
						MATCH (payer)-[:PAYS]->(:Allocation {id: 'Allocation:886-section-251-planned-1.2.1-2021-22'})-[:TO]->(payee)
						MATCH (payee)-[:OF_STREAM]->(stream)
						RETURN payer.id AS payer, payee.id AS payee, stream.id AS stream"""))
			.containsExactly(Map.of("payer", "Budget:886-dsg-high-needs-block-2021-22", "payee",
					"Budget:886-hnb-topup-maintained-2021-22", "stream", "FundingStream:hnb-topup-maintained"));
		assertThat(pence("Budget:886-hnb-topup-maintained-2021-22")).isEqualTo(45_000_000L);
		assertThat(described("Allocation:886-section-251-planned-1.2.1-2021-22"))
			.containsAllEntriesOf(Map.of("basis", "PLANNED", "grossPence", 45_600_000L, "incomePence", 600_000L,
					"primaryPence", 2_000_000L, "specialPence", 40_000_000L))
			.doesNotContainKey("postSixteenPence");
		assertThat(described("Allocation:886-section-251-planned-1.9.3-2021-22")).containsAllEntriesOf(
				Map.of("pence", -123_456_750L, "payer", "Budget:886-dsg-2021-22", "payee", "Budget:886-dsg-2022-23"));
		assertThat(described("Allocation:886-section-251-planned-1.2.12-2021-22")).containsEntry("stream",
				"FundingStream:dsg-high-needs-block");
	}

	@Test
	void findsBuckinghamshireByItsCodeOfTheDepartmentUnderAnAbolishedCode() {
		assertThat(described("Allocation:825-section-251-planned-2.1.1-2021-22")).containsEntry("payer",
				"Budget:825-la-general-fund-2021-22");
	}

	@Test
	void keepsNegativeBucketsOfOutturnAndRejectsOnlyTheRowsThatAreWrong() throws IOException {
		assertThat(this.outturn.counts()).isEqualTo(new Comparison.Counts(45, 3, 0, 0, 40, 2));
		assertThat(described("Allocation:886-section-251-outturn-1.2.7-2021-22"))
			.containsAllEntriesOf(Map.of("pence", -300_000L, "alternativeProvisionPence", -300_000L));
		assertThat(described("Allocation:886-section-251-outturn-1.2.1-2021-22"))
			.containsEntry("alternativeProvisionPence", -520_000L);
		assertThat(Files.readString(this.folder.resolve("s251_alleducation_la_regional_national.csv.rejected.csv")))
			.contains("gross_expenditure,many,is no number of pounds")
			.contains("928,is the code of a council that did not exist in 2021-22");
	}

	@Test
	void missesNoLineOfWhichTheFiguresCannotBeRead() throws IOException {
		Path file = copy("section-251/s251_alleducation_la_regional_national.csv");
		Files.writeString(file, Files.readString(file).replace("1100,21000,31000", "1100,21 000?,31 000?"));
		ImportReport report = take(Section251Statement.class, file);
		assertThat(report.counts().rejected()).isEqualTo(3);
		assertThat(report.vanished()).isEmpty();
	}

	@Test
	void matchesPaymentsByNumberAndByNameAndLeavesTheOthersVisible() {
		assertThat(this.payments.counts()).isEqualTo(new Comparison.Counts(9, 7, 0, 0, 2, 0));
		assertThat(
				ask("""
						MATCH (payer)-[:PAYS]->(allocation)-[:DESCRIBED_BY]->(described {kind: 'PAYMENT'})
						WHERE allocation.id STARTS WITH 'Allocation:303-payment-april.csv' AND described.supersededAt IS NULL
						OPTIONAL MATCH (allocation)-[:TO]->(payee)
						RETURN split(allocation.id, '-')[6] + ' ' + described.matchRule + ' ' + coalesce(payee.id, 'nobody') + ' '
						         + described.pence + ' ' + coalesce(described.supplier, 'withheld') + ' ' + payer.id AS line ORDER BY line"""))
			.extracting((row) -> row.get("line"))
			.containsExactly(
					"39 EXACT_NAME Establishment:900004 250000 BOXGROVE PRIMARY SCHOOL Budget:303-dsg-high-needs-block-2023-24",
					"40 PART_OF_NAME Establishment:900002 -10050 Fictional Learning Trust (Made-up Special School) Budget:303-dsg-high-needs-block-2023-24",
					"41 NORMALISED_NAME Establishment:900003 70000 FICTIONAL CHURCH OF ENGLAND PRIMARY SCHOOL LTD. Budget:303-not-stated-2023-24",
					"42 URN Establishment:900001 80000 Another name altogether Ltd Budget:303-dsg-high-needs-block-2023-24",
					"45 NONE nobody 9200 withheld Budget:303-dsg-high-needs-block-2023-24",
					"46 EXACT_NAME Establishment:900006 9300 Twin Primary School Budget:303-dsg-high-needs-block-2023-24",
					"47 EXACT_NAME_NOT_OPEN Establishment:900008 9400 Closed Primary School Budget:303-dsg-high-needs-block-2023-24");
	}

	@Test
	void keepsNoNameOfAPersonWhoWasPaid() {
		String kept = ask("MATCH (described {kind: 'PAYMENT'}) RETURN properties(described) AS described").toString();
		assertThat(kept).contains("supplierWithheld=true").doesNotContain("A Person", "Alex", "REDACTED");
	}

	@Test
	void tellsPaymentsOfFilesApartWhoseNamesAreAlmostTheSame() throws IOException {
		String header = Files.readString(FILES.resolve("payments/payments.csv")).lines().findFirst().orElseThrow();
		List<String> names = List.of("rev csv", "rev_csv", "Rev.csv", "rev.csv", "rev-csv", "rev--csv");
		Path file = Files.writeString(this.folder.resolve("alike.csv"), header + "\n" + names.stream()
			.map((name) -> "E09000004,303," + name + ",1,2022-05-04,1,10,Made-up Special School,SEND,Place fee,,NONE")
			.collect(Collectors.joining("\n")) + "\n");
		assertThat(take(CouncilPayments.class, file).counts().added()).isEqualTo(names.size());
		assertThat(ask("""
				MATCH (allocation:Allocation)-[:DESCRIBED_BY]->(described)
				WHERE allocation.id STARTS WITH 'Allocation:303-payment-rev' AND described.supersededAt IS NULL
				RETURN allocation.id AS id, count(described) AS payments""")).hasSize(names.size())
			.contains(Map.of("id", "Allocation:303-payment-rev.csv-2022-05-04-1-2022-23", "payments", 1L),
					Map.of("id", "Allocation:303-payment-rev-csv-2022-05-04-1-2022-23", "payments", 1L));
	}

	@Test
	void readsACouncilsOwnFileByItsMapping() {
		assertThat(this.ownFile.counts()).isEqualTo(new Comparison.Counts(36, 2, 0, 0, 33, 1));
		assertThat(described("Allocation:303-payment-council-own.csv-2023-04-04-4-2023-24")).containsAllEntriesOf(
				Map.of("pence", -123_450L, "payee", "Establishment:900002", "paidOn", LocalDate.of(2023, 4, 4)));
	}

	@Test
	void refusesAMappingThatNamesACouncilThatThereIsNot() throws IOException {
		Path file = Files.writeString(this.folder.resolve("mapped.csv"), """
				When,How much,Whom,Directorate,Type
				04/04/2023,10.00,Made-up Special School,Children,Place fee
				""");
		String mapping = "date=When\namount=How much\nsupplier=Whom\nservice=Directorate\naccount=Type\ncouncil=";
		Files.writeString(PaymentColumns.mappingOf(PublishedFile.of(file, UnaryOperator.identity())), mapping + "999");
		assertThatThrownBy(() -> take(CouncilPayments.class, file)).isInstanceOf(NotThatFile.class)
			.hasMessage(file + ".mapping.properties names the council 999, which is the code of no council in England: "
					+ "give the three-digit code of the Department for Education, such as council=303.");
		Files.writeString(PaymentColumns.mappingOf(PublishedFile.of(file, UnaryOperator.identity())), mapping + "928");
		assertThat(take(CouncilPayments.class, file).refused()).isTrue();
		assertThat(Path.of(file + ".rejected.csv")).content()
			.contains("2,council,928,is the code of a council that did not exist in 2023-24");
	}

	@Test
	void rejectsPaymentsOnImpossibleDaysAndOfPartsOfAPenny() throws IOException {
		String header = Files.readString(FILES.resolve("payments/payments.csv")).lines().findFirst().orElseThrow();
		String rest = ",Made-up Special School,SEND,Place fee,,NONE\n";
		Path file = Files.writeString(this.folder.resolve("impossible.csv"),
				header + "\nE09000004,303,days.csv,1,2126-04-04,1,10" + rest
						+ "E09000004,303,days.csv,2,1899-04-04,1,10" + rest
						+ "E09000004,303,days.csv,3,2024-04-04,1,10.005" + rest);
		ImportReport report = take(CouncilPayments.class, file);
		assertThat(report.counts().rejected()).isEqualTo(3);
		assertThat(Path.of(file + ".rejected.csv")).content()
			.contains("2,payment_date,2126-04-04,\"is after 2026-01-01,", "3,payment_date,1899-04-04,\"is before 2010,",
					"4,amount_gbp,10.005,\"has more than two decimals,");
	}

	@Test
	void saysWhoPutEachSourceOutAndWhenItWasReadHere() {
		String today = this.graph.bean(Dates.class).today().toString();
		assertThat(this.graph.query("""
				{ imports(kind: "dsg") { nodes { asAt source { publisher retrieved } } }
				  nodes(ids: ["Budget:886-dsg-high-needs-block-2021-22", "FundingStream:dsg-high-needs-block"]) {
				    ... on Budget { sources { title publisher retrieved } }
				    ... on FundingStream { sources { publisher retrieved } } } }"""))
			.satisfies((data) -> assertThat(data.get("imports")).isEqualTo(Map.of("nodes",
					List.of(Map.of("asAt", "2022-07-18", "source",
							Map.of("publisher", "Department for Education", "retrieved", today))))))
			.satisfies((data) -> assertThat(data.get("nodes").toString())
				.contains("title=dedicated-schools-grant_2022_07_18.ods", "retrieved=" + today)
				.contains("{publisher=null, retrieved=null}"));
	}

	@Test
	void leavesTheTermsOfPaymentsToTheCouncils() {
		assertThat(this.graph.query("{ imports(kind: \"payments\") { nodes { source { licence } } } }").toString())
			.contains("licence=As each council says")
			.doesNotContain("OGL");
	}

	private Path copy(String file) throws IOException {
		Path copy = this.folder.resolve(Path.of(file).getFileName());
		Files.deleteIfExists(copy);
		return Files.copy(FILES.resolve(file), copy);
	}

	private ImportReport take(Class<? extends Kind> kind, Path path) throws IOException {
		return take(kind, path, DAY);
	}

	private ImportReport take(Class<? extends Kind> kind, Path path, LocalDate asAt) throws IOException {
		try (RejectedRows rejected = new RejectedRows(path)) {
			return new Importing(this.graph.bean(StagedFacts.class), this.graph.bean(kind),
					PublishedFile.of(path, UnaryOperator.identity()), asAt, false, rejected::add)
				.take(false);
		}
	}

	private Object pence(String budget) {
		return described(budget).get("pence");
	}

	private Map<String, Object> described(String id) {
		List<Map<String, Object>> described = ask("MATCH (thing {id: '" + id + "'})-[:DESCRIBED_BY]->(described) "
				+ "WHERE described.recordedAt IS NOT NULL AND described.supersededAt IS NULL "
				+ "RETURN properties(described) AS described");
		assertThat(described).as(id).hasSize(1);
		@SuppressWarnings("unchecked")
		Map<String, Object> one = (Map<String, Object>) described.getFirst().get("described");
		return one;
	}

	private List<Map<String, Object>> ask(String statement) {
		return this.graph.ask(statement);
	}

}
