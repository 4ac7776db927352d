package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of the settlement's workbook, of section 251 statements and of payments.
 * The long section 251 files are made up in the publisher's layout, with a few rows; the
 * benchmarking file has three rows of the published one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyIT {

	private static final Path FILES = Path.of("src/test/resources/opendata");

	private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

	private static final double[] BEXLEY = { 229_855_013, 5_286_519, 51_976_053, 27_342_292 };

	private static final double[] KENT = { 1_000_000_000, 9_000_000, 250_000_000, 80_000_000 };

	private final Path folder = ImportedGraph.folder();

	private final ImportedGraph graph = new ImportedGraph();

	private ImportReport grant;

	private ImportReport planned;

	private ImportReport outturn;

	private ImportReport payments;

	private ImportReport ownFile;

	@BeforeAll
	void importEverything() throws IOException {
		take(Section251Statement.class, copy("section-251/benchmarking.csv"));
		this.grant = take(DedicatedSchoolsGrant.class, workbook("dedicated-schools-grant_2022_07_18.ods", 0),
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
		assertThatThrownBy(() -> take(DedicatedSchoolsGrant.class, workbook("dsg-2022-12-01.ods", 1)))
			.isInstanceOf(NotThatFile.class)
			.hasMessageContaining("it prints £301,976,054 for England, and its 2 councils make £301,976,053");
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		ImportReport again = take(DedicatedSchoolsGrant.class, workbook("dedicated-schools-grant_2022_07_18.ods", 0),
				LocalDate.of(2022, 7, 18));
		assertThat(again.entry()).isNull();
		assertThat(again.counts().unchanged()).isEqualTo(6);
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
	void readsACouncilsOwnFileByItsMapping() {
		assertThat(this.ownFile.counts()).isEqualTo(new Comparison.Counts(36, 2, 0, 0, 33, 1));
		assertThat(described("Allocation:303-payment-council-own.csv-2023-04-04-4-2023-24")).containsAllEntriesOf(
				Map.of("pence", -123_450L, "payee", "Establishment:900002", "paidOn", LocalDate.of(2023, 4, 4)));
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
					PublishedFile.of(path, UnaryOperator.identity()), asAt, false, rejected)
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

	/** The department's workbook with two councils and one column of deductions. */
	private Path workbook(String name, long tooMuch) {
		Sheet summary = sheet("Allocations_summary", new Object[][] {
				{ "Dedicated schools grant: 2021 to 2022 allocations local authority summary", null,
						"2021 to 2022 DSG allocations, before recoupment and deductions", null, null, null, null,
						"2021 to 2022 DSG allocations, after deductions for academies recoupment", null, null, null,
						null },
				{ null, null, "Schools block (£s)", "Central school services block (£s)", "High needs block (£s)",
						"Early years block (£s)", "Total DSG allocation (£s)", "Schools block (£s)",
						"Central school services block allocation (£s)", "High needs block allocation (£s)",
						"Early years block (£s)", "Total DSG allocation (£s)" },
				{ " ", " ", "[A]", "[B]", "[C]", "[D]", "[E]", "[F]", "[G]", "[H]", "[I]", "[J]" },
				{ " ", " ", " ", " ", " ", " ", " = [A] + [B] + [C] + [D]", " ", " ", " ", " ", " " },
				council("ENGLAND", null, tooMuch, BEXLEY[0] + KENT[0], BEXLEY[1] + KENT[1], BEXLEY[2] + KENT[2],
						BEXLEY[3] + KENT[3], 500_000_000, 6_000_000),
				council("303", "Bexley", 0, BEXLEY[0], BEXLEY[1], BEXLEY[2], BEXLEY[3], 100_000_000, 1_000_000),
				council("886", "Kent", 0, KENT[0], KENT[1], KENT[2], KENT[3], 400_000_000, 5_000_000),
				council("LONDON", null, 0, BEXLEY[0], BEXLEY[1], BEXLEY[2], BEXLEY[3], 100_000_000, 1_000_000) });
		Sheet places = sheet("High_needs_deductions", new Object[][] {
				{ "Dedicated schools grant: 2021 to 2022 high needs block deductions", null, "Special academies", null,
						null, "Total deduction for direct funding of places (£s)" },
				{ null, null, "Pre-16 SEN Places", null, null, null },
				{ null, null, "April 2021 to August 2021", "September 2021 to March 2022", "SEN places deduction (£s)",
						null },
				{ "ENGLAND", null, 600.0, 600.0, 6_000_000.0, 6_000_000.0 },
				{ "303", "Bexley", 100.0, 100.0, 1_000_000.0, 1_000_000.0 },
				{ 886.0, "Kent", 500.0, 500.0, 5_000_000.0, 5_000_000.0 },
				{ "A note below the table", null, null, null, null, null } });
		return withoutItsName(name, summary, places);
	}

	private static Object[] council(String code, String name, long tooMuch, double schools, double central,
			double highNeeds, double early, double recouped, double deducted) {
		double printed = highNeeds + tooMuch;
		return new Object[] { code, name, schools, central, printed, early, schools + central + highNeeds + early,
				schools - recouped, central, printed - deducted, early,
				schools + central + highNeeds + early - recouped - deducted };
	}

	private static Sheet sheet(String name, Object[][] cells) {
		Sheet sheet = new Sheet(name, cells.length, cells[0].length);
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				sheet.getRange(row, column).setValue(cells[row][column]);
			}
		}
		return sheet;
	}

	/** The department's workbooks lack the entry that says what they are. */
	private Path withoutItsName(String name, Sheet... sheets) {
		SpreadSheet workbook = new SpreadSheet();
		List.of(sheets).forEach(workbook::appendSheet);
		Path whole = this.folder.resolve("whole.ods");
		Path file = this.folder.resolve(name);
		try {
			workbook.save(whole.toFile());
			try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(whole));
					ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(file))) {
				for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
					if (!entry.getName().equals("mimetype")) {
						copy.putNextEntry(new ZipEntry(entry.getName()));
						entries.transferTo(copy);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

}
