package org.sendgraph.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the command behaves, whatever the kind of file, beside an application that runs.
 */
class ImportIT {

	private static final String HEADER = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n";

	private static ImportedGraph graph;

	@BeforeAll
	static void starts() {
		graph = new ImportedGraph();
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	static Stream<Arguments> filesThatAreSomethingElse() {
		return Stream.of(Arguments.of("empty.csv", bytes(""), "is empty. Download it again."),
				Arguments.of("page.csv", bytes("<!DOCTYPE html><html>Not found</html>"),
						"is a web page, not a file of comma-separated values. Download it again."),
				Arguments.of("archive.csv", bytes("PK\u0003\u0004\u0014"),
						"is a zip archive or a workbook. Unpack it, and give the file inside."),
				Arguments.of("wide.csv", HEADER.getBytes(StandardCharsets.UTF_16),
						"is not in UTF-8 or Windows-1252. Save it as UTF-8."),
				Arguments.of("line.csv", bytes("x".repeat(1 << 17)),
						"has no line that could be a header. Download it again."),
				Arguments.of("quote.csv", bytes(HEADER + "100001,\"" + "x".repeat(1 << 20)),
						"cannot be read as comma-separated values: the row after line 1 never ends, as where a quotation "
								+ "mark is not closed or line ends are lost. Mend that row, or download the file again."),
				Arguments.of("cells.csv", bytes(HEADER + "100001,100002,One,Successor,\r\n" + ",".repeat(1 << 20)),
						"cannot be read as comma-separated values: the row after line 2 never ends"),
				Arguments.of("register.csv.gz", new byte[] { 31, (byte) 139, 8, 0, 0, 1, 2 },
						"is compressed with gzip. Unpack it, and give the file inside."),
				Arguments.of("register.pdf", bytes("%PDF-1.7\r\n1 0 obj"),
						"is a PDF document, not a file of comma-separated values. Give the publisher's file in that form."),
				Arguments.of("stray.csv", stray(),
						"is in UTF-8, but line 3 has the byte E9, which is not. Write that letter again, or save the whole "
								+ "file as UTF-8."),
				Arguments.of("other.csv", bytes("urn,school_name\r\n100001,One\r\n"),
						"lacks 4 of the 4 columns that are needed, URN, LinkURN, LinkType, LinkEstablishedDate: it is not"),
				Arguments.of("twice.csv",
						bytes("URN,LinkURN,LinkName,LinkType,LinkEstablishedDate,URN\r\n1,2,a,b,c,d\r\n"),
						"has the column URN twice. Leave one of them out."),
				Arguments.of("header.csv", bytes(HEADER), "has a header and no rows. Download it again."),
				Arguments.of("cut.csv", bytes(HEADER + "100001,100002,One,Successor,\r\n100003,1000"),
						"ends in the middle of line 3. Download it again."));
	}

	@ParameterizedTest
	@MethodSource("filesThatAreSomethingElse")
	void isRefusedInOneSentenceAndChangesNothing(String name, byte[] bytes, String sentence) throws IOException {
		List<Map<String, Object>> before = everything();
		Path file = write(name, bytes);
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains(file + " " + sentence).contains("Nothing of it was recorded.");
		assertThat(said.text().lines().count()).as(said.text()).isLessThanOrEqualTo(2);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void saysWhatIsWrongWithTheCommand() {
		assertThat(graph.run("gias-links", "/nowhere/file.csv")).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("There is no file /nowhere/file.csv.");
		});
		assertThat(graph.run("schools", "x.csv")).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("There is no kind schools. The kinds are gias, gias-links,");
		});
		assertThat(graph.run("gias")).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("Say which kind of file, and which files");
		});
		assertThat(graph.run("gias", "x.csv", "--as-at", "2999-01-01")).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("No file shows how things are on 2999-01-01");
		});
		assertThat(graph.run("gias", "x.csv", "--as-at", "yesterday")).satisfies((said) -> {
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("yesterday");
		});
	}

	@Test
	void refusesAFileWhoseNameGivesADayToComeAndTakesItWithTheDayThatItShows() throws IOException {
		Path file = write("links_edubasealldata20990101.csv", bytes(HEADER + good(700_000, 3)));
		List<Map<String, Object>> before = everything();
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains(file + " has a name that says how things are on 2099-01-01, which is still to "
				+ "come: give --as-at the day up to today that the file shows. Nothing of it was recorded.");
		assertThat(everything()).isEqualTo(before);
		assertThat(graph.run("gias-links", file, "--as-at", "2024-01-03", "--dry-run").text()).contains("3 new");
	}

	@Test
	void listsEveryKindWithTheNameOfItsFile() {
		assertThat(graph.run("--kinds").text()).contains("gias ", "gias-links ", "gias-groups ", "section41 ",
				"edubasealldata*.csv");
	}

	@Test
	void keepsGoodRowsAndListsBadOnesWithReasons() throws IOException {
		Path file = write("some-20240103.csv", bytes(HEADER + good(200_000, 30) + "200100,x2,One,Successor,\r\n"));
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isZero();
		assertThat(said.text()).contains("31 rows read: 30 new, 0 changed, 0 unchanged, 0 passed over, 1 rejected")
			.contains("Rejected rows, with reasons: " + file + ".rejected.csv");
		assertThat(Path.of(file + ".rejected.csv")).content()
			.isEqualToNormalizingNewlines(
					"""
							line,column,value,reason,how_to_fix
							32,LinkURN,x2,is no unique reference number of an establishment,"Give the number that the register gives, of six digits."
							""");
	}

	@Test
	void rejectsALastRowWithTooManyCellsAndKeepsFormulasFromSpreadsheets() throws IOException {
		Path file = write("long-20240103.csv",
				bytes(HEADER + good(600_000, 40) + "=1+1,600001,One,Successor,\r\n600200,600201,One,Successor,,x\r\n"));
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.text()).contains("42 rows read: 40 new").contains("2 rejected");
		assertThat(Path.of(file + ".rejected.csv")).content()
			.contains("42,URN,'=1+1,")
			.contains("43,,,\"has 6 cells, not 5\"");
	}

	@Test
	void rejectsARowIntoWhichAStrayQuotationMarkHasDrawnOthers() throws IOException {
		Path file = write("stray-20240103.csv", bytes(HEADER + good(610_000, 40) + "610100,610101,\"One,Successor,\r\n"
				+ "610102,610103,One,Successor,\r\n610104,610105,\",Successor,\r\n" + good(611_000, 40)));
		ImportedGraph.Said said = graph.run("gias-links", file, "--dry-run");
		assertThat(said.text()).contains("81 rows read: 80 new", "1 rejected");
		assertThat(Path.of(file + ".rejected.csv")).content()
			.contains("42,,,\"holds in one cell what looks like 2 more rows, which were not read\"");
	}

	@Test
	void saysByWhatAFileIsSeparatedThatHasNoCommas() throws IOException {
		Path file = write("semicolons-20240103.csv", bytes((HEADER + good(620_000, 3)).replace(',', ';')));
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains("is separated by semicolons, not by commas.").doesNotContain("lacks");
	}

	@Test
	void recordsNothingWhereRejectedRowsCannotBeWritten() throws IOException {
		Path file = write("kept-20240103.csv", bytes(HEADER + good(800_000, 30) + "800100,x2,One,Successor,\r\n"));
		Path rejected = blocked(file);
		List<Map<String, Object>> before = everything();
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains("Rejected rows cannot be written to " + rejected + ": ")
			.contains("Nothing of it was recorded.");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void saysThatItRecordedAFileBesideWhichOldRejectedRowsCannotBeDeleted() throws IOException {
		Path file = write("left-20240103.csv", bytes(HEADER + good(810_000, 3)));
		Path rejected = blocked(file);
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isZero();
		assertThat(said.text()).contains("3 new")
			.contains("Recorded as Import:")
			.contains(rejected + ", which an earlier attempt left, is out of date, and could not be deleted.");
	}

	/** Puts a folder that is not empty where the rejected rows would be written. */
	private static Path blocked(Path file) throws IOException {
		Path rejected = Path.of(file + ".rejected.csv");
		Files.createFile(Files.createDirectory(rejected).resolve("kept"));
		return rejected;
	}

	@Test
	void recordsNothingWhenMoreThanOneRowInTwentyIsBadUnlessToldTo() throws IOException {
		Path file = write("bad-20240103.csv", bytes(HEADER + good(300_000, 9) + "300100,x2,One,Successor,\r\n"));
		List<Map<String, Object>> before = everything();
		ImportedGraph.Said said = graph.run("gias-links", file);
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.text()).contains("9 new")
			.contains("More than 5 % of the rows were rejected: nothing was recorded.");
		assertThat(everything()).isEqualTo(before);
		ImportedGraph.Said accepted = graph.run("gias-links", file, "--accept-rejects");
		assertThat(accepted.code()).isZero();
		assertThat(accepted.text()).contains("9 new").contains("Recorded as Import:");
	}

	@Test
	void recordsThatNothingHadChangedByALaterDay() throws IOException {
		try (ImportedGraph own = new ImportedGraph()) {
			own.run("gias-links", write("first-20240103.csv", bytes(HEADER + good(100_000, 5))));
			Path later = write("later-20240203.csv", bytes(HEADER + good(100_000, 5) + "\r\n"));
			ImportedGraph.Said said = own.run("gias-links", later);
			assertThat(said.text()).contains("5 unchanged")
				.contains("Nothing has changed since the file before. Recorded as Import:");
			assertThat(own.run("gias-links", later, "--as-at", "2024-03-03").text())
				.contains("Nothing has changed, nothing was recorded.");
			assertThat(own.run("gias-links", write("between-20240110.csv", bytes(HEADER + good(100_000, 6)))).text())
				.contains("what is on record shows 2024-02-03");
			assertThat(own.query("{ imports(kind: \"gias-links\") { nodes { asAt added unchanged } } }")).isEqualTo(
					Map.of("imports", Map.of("nodes", List.of(Map.of("asAt", "2024-02-03", "added", 0, "unchanged", 5),
							Map.of("asAt", "2024-01-03", "added", 5, "unchanged", 0)))));
		}
	}

	@Test
	void refusesAFileThatLooksFilteredUnlessToldThatItIsWhole() throws IOException {
		try (ImportedGraph own = new ImportedGraph()) {
			assertThat(own.run("gias-links", write("all-20240103.csv", bytes(HEADER + good(100_000, 1_500)))).code())
				.isZero();
			Path few = write("few-20240203.csv", bytes(HEADER + good(100_000, 300)));
			ImportedGraph.Said said = own.run("gias-links", few);
			assertThat(said.code()).isEqualTo(2);
			assertThat(said.text()).contains("kept: 1,200: ")
				.contains("More than 5 % of what is on record is not in the file, which looks filtered: nothing was "
						+ "recorded. Download the whole file, or give --accept-vanished if it is whole.");
			assertThat(own.query("{ imports(kind: \"gias-links\") { totalCount } }"))
				.isEqualTo(Map.of("imports", Map.of("totalCount", 1)));
			assertThat(own.run("gias-links", few, "--accept-vanished").text()).contains("Recorded as Import:");
			assertThat(own.query("{ imports(kind: \"gias-links\", first: 1) { nodes { vanished vanishedCount } } }")
				.toString()).contains("vanishedCount=1200").containsPattern("vanished=\\[([^,]+, ){999}[^,]+\\]");
			assertThat(own.run("gias-links", write("most-20240303.csv", bytes(HEADER + good(100_000, 1_430)))).text())
				.contains("kept: 70: ")
				.contains("Recorded as Import:");
		}
	}

	@Test
	void changesNothingInADryRun() throws IOException {
		Path file = write("dry-20240103.csv", bytes(HEADER + good(400_000, 5)));
		List<Map<String, Object>> before = everything();
		ImportedGraph.Said said = graph.run("gias-links", file, "--dry-run", "--as-at", "2024-02-01");
		assertThat(said.code()).isZero();
		assertThat(said.text()).contains("as at 2024-02-01: 5 rows read: 5 new")
			.contains("Nothing was recorded: this was a dry run.");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void isInvisibleUntilItIsWhole() {
		StagedFacts staged = graph.bean(StagedFacts.class);
		PublishedFile file = PublishedFile.of(ImportedGraph.file("gias/edubasealldata20240201.csv"),
				(stream) -> stream);
		Kind register = graph.bean(EstablishmentRegister.class);
		List<Comparison.Found> found = new ArrayList<>();
		Comparison comparison = new Comparison(java.time.LocalDate.of(2024, 2, 1), (table, scope) -> Map.of(),
				(scope) -> {
				}, found::add, (rejection) -> {
				});
		List<Map<String, Object>> before = everything();
		try {
			register.read(file, comparison);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		found.stream()
			.collect(Collectors.groupingBy((one) -> one.fact().table()))
			.forEach((table, group) -> staged.stage(register, file, java.time.LocalDate.of(2024, 2, 1), 1, table,
					group));
		assertThat((Long) graph.ask("MATCH (s:Staged) RETURN count(s) AS staged").getFirst().get("staged"))
			.isGreaterThan(found.size());
		assertThat(graph
			.query("""
					{ organisation(by: {urn: "900001"}) { name } node(id: "Establishment:900001") { id }
					  search(text: "Made-up Lakeside") { nodes { __typename } totalCount }
					  organisations(filter: {kinds: [ESTABLISHMENT, TRUST], text: "made-up", existing: false}) { nodes { id } totalCount } }"""))
			.isEqualTo(mapOfNothing());
		staged.discardStaged();
		assertThat(everything()).isEqualTo(before);
	}

	private static Map<String, Object> mapOfNothing() {
		Map<String, Object> nothing = new java.util.HashMap<>();
		nothing.put("organisation", null);
		nothing.put("node", null);
		nothing.put("search", Map.of("nodes", List.of(), "totalCount", 0));
		nothing.put("organisations", Map.of("nodes", List.of(), "totalCount", 0));
		return nothing;
	}

	private static String good(int from, int rows) {
		return IntStream.range(0, rows)
			.mapToObj((row) -> (from + row) + "," + (from + 1000 + row) + ",One,Successor,01-09-2020\r\n")
			.collect(Collectors.joining());
	}

	private static Path write(String name, byte[] bytes) throws IOException {
		return Files.write(ImportedGraph.folder().resolve(name), bytes);
	}

	/** A row in UTF-8, and one in Windows-1252. */
	private static byte[] stray() {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(bytes(HEADER + "100001,100002,Sainte-Bée,Successor,\r\n"));
		both.writeBytes("100003,100004,Sainte-Bée,Successor,\r\n".getBytes(Charset.forName("windows-1252")));
		return both.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static List<Map<String, Object>> everything() {
		List<Map<String, Object>> everything = new ArrayList<>(graph.facts());
		everything.addAll(graph.ask("MATCH ()-[tie:SUCCEEDED_BY]->() RETURN count(tie) AS ties"));
		everything.addAll(graph.ask("MATCH (entry:Entry) RETURN count(entry) AS entries"));
		return everything;
	}

}
