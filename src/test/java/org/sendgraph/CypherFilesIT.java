package org.sendgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Writing;
import org.sendgraph.offenders.ReadsWithAWrite;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the statements say is in the graph, they say well, and the application runs all of
 * them. Every statement is planned over the graph that holds the reference data and the
 * example county, so a name that neither has is a misspelling.
 */
@IntegrationTest
@Tag("whatever-database")
class CypherFilesIT {

	private static final Path FOLDER = Path.of("cypher");

	/** What is loaded once and as a whole: changes of the schema, and fictional data. */
	private static final Set<String> SCRIPTS = Set.of("schema", "example");

	/**
	 * Written when something is superseded, withdrawn or proved for the first time, so
	 * not in a new graph; other statements ask for them from the first day.
	 */
	private static final Map<String, String> NAMES_OF_LATER = Map.of("opendata/supersede-records", "supersededAt",
			"source/withdraw-source", "withdrawnAt", "journal/record-checkpoint", "root", "journal/begin-import",
			"importing");

	/** Names that only what officers record has. */
	private static final List<String> OFFICERS_NAMES = List.of("bodies", "statuses", "instants", "texts", "status");

	/** Names that only a register that was imported has. */
	private static final List<String> REGISTERS_NAMES = List.of("resourcedProvisionPlaces");

	private static final int MOST_LINES = 40;

	/** One statement that gives a whole answer, in commented parts. */
	private static final Map<String, Integer> LONGER_ONES = Map.ofEntries(
			entry("responsibility/who-is-responsible", 145), entry("responsibility/read-matrix", 110),
			entry("money/read-flows", 170), entry("money/list-allocations", 60), entry("money/list-budgets", 50),
			entry("money/compare-flows", 60), entry("money/total-allocations", 70),
			entry("organisation/count-related", 80), entry("organisation/list-organisations", 52),
			entry("organisation/list-organisations-backwards", 52), entry("arrangement/list-arrangements", 75),
			entry("tariff/price-provision", 90), entry("placement/list-tailored", 90),
			entry("indicator/read-dashboard", 90));

	/**
	 * Labels whose nodes may be read all at once: a few hundred lines of the reference
	 * tables, which are read whole and once for each edition, and the two lists that a
	 * start looks at; councils; imports; and what the one import that is under way has
	 * staged. Organisations, records, entries and whatever officers record are many, and
	 * need an index to start from.
	 */
	private static final Set<String> FEW = Set.of("Provision", "Duty", "FundingStream", "RedressRoute", "Condition",
			"Role", "Rule", "Word", "NationalBody", "ReferenceTable", "SchemaChange", "LocalAuthority", "Import",
			"Staged", "Unbound", "Checkpoint", "Measure", "Partnership", "DeficitAgreement", "Standard", "Procedure",
			"ProcedureStep", "PlanSectionContent", "BankHoliday");

	/**
	 * A few hundred overlaps are looked at when their table has changed; a sum of the
	 * graph is over all of it.
	 */
	private static final Map<String, String> REPLACED = Map.of("opendata/list-records",
			"DirectedRelationshipTypeScan .*:OVERLAPS.*", "opendata/supersede-records",
			"DirectedRelationshipTypeScan .*:OVERLAPS.*", "journal/sum-nodes", "AllNodesScan thing",
			"journal/count-contents", "AllNodesScan thing");

	private static final Map<String, Object> SAMPLES = Map.ofEntries(entry("ids", List.of("LocalAuthority:886")),
			entry("tables", List.of()), entry("rows", List.of()), entry("things", List.of()), entry("lines", List.of()),
			entry("kinds", List.of("LocalAuthority")), entry("bodies", List.of()), entry("version", "0001"),
			entry("name", "Kent County Council"), entry("checksum", "0"), entry("user", "neo4j"),
			entry("password", "long enough"), entry("action", "REFERENCE"), entry("reason", "because"),
			entry("subject", "tables"), entry("text", "kent"), entry("id", "LocalAuthority:886"),
			entry("dfeCode", "886"), entry("gssCode", "E10000016"), entry("odsCode", "QKS"), entry("urn", "100000"),
			entry("keys", List.of("100000")), entry("table", "establishments"), entry("prefix", ""),
			entry("scope", "establishments "), entry("replaced", List.of()), entry("source", "Source:0"),
			entry("properties", Map.of()), entry("kind", "gias"), entry("council", "LocalAuthority:886"),
			entry("trust", "Trust:3104"), entry("settingTypes", List.of("SPECIAL_SCHOOL")),
			entry("phases", List.of("PRIMARY")), entry("needs", List.of("ASD")), entry("section41", true),
			entry("ukprn", "10000000"), entry("provision", "Provision:slt-educational"), entry("planStatus", "EHCP"),
			entry("setting", "MAINSTREAM_SCHOOL"), entry("region", "South East"), entry("existing", true),
			entry("ends", List.of()), entry("reach", "AROUND"), entry("year", "2021-22"),
			entry("figures", List.of("ALLOCATED")), entry("most", 100), entry("cited", 5),
			entry("holder", "LocalAuthority:886"), entry("stream", "FundingStream:dsg-high-needs-block"),
			entry("after", ""), entry("before", "z"), entry("backwards", false), entry("party", "LocalAuthority:886"),
			entry("rule", "Rule:0"), entry("status", "CURRENT"), entry("unconfirmed", true),
			entry("place", "LocalAuthority:886"), entry("code", "886"), entry("payer", "Budget:0"),
			entry("payee", "Budget:1"), entry("body", "LocalAuthority:886"), entry("councils", List.of("886")),
			entry("years", List.of("2021-22")), entry("cycles", List.of()), entry("start", LocalDate.of(2021, 4, 1)),
			entry("end", LocalDate.of(2022, 4, 1)), entry("areas", List.of("England")),
			entry("measures", List.of("PLANS")), entry("fromYear", 2014), entry("toYear", 2025), entry("limit", 21),
			entry("key", "LocalAuthority:886|key"), entry("parts", List.of()), entry("wordings", List.of()),
			entry("about", "LocalAuthority:886"), entry("words", Map.of()), entry("title", "Minutes"),
			entry("publisher", "Kent"), entry("url", "https://example.org"), entry("licence", "OGL"),
			entry("note", "Read"), entry("retrieved", LocalDate.of(2026, 11, 24)), entry("budget", "Budget:0"),
			entry("allocation", "Allocation:0"), entry("sources", List.of()), entry("size", 1), entry("root", "0"),
			entry("on", LocalDate.of(2026, 11, 24)),
			entry("until", OffsetDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC)), entry("open", true),
			entry("from", OffsetDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC)),
			entry("to", OffsetDateTime.of(2026, 11, 24, 13, 0, 0, 0, ZoneOffset.UTC)), entry("sequences", List.of(1)),
			entry("erased", "(erased)"), entry("rules", List.of("Rule:0")), entry("board", "IntegratedCareBoard:QKS"),
			entry("except", ""), entry("pool", "Budget:0"), entry("ageFrom", 0), entry("ageTo", 25),
			entry("versions", List.of()), entry("part", Map.of()), entry("file", "0"), entry("number", 1),
			entry("sequence", 1), entry("entry", Map.of("about", List.of())), entry("behind", 0), entry("upTo", 1),
			entry("score", 1.0), entry("band", "Band:886-1"), entry("bandCode", "1"), entry("inUnit", false),
			entry("element", "ALL_ELEMENTS"), entry("need", "ASD"), entry("phase", "PRIMARY"),
			entry("independent", true), entry("near", "100000"), entry("radius", 1000), entry("placed", true),
			entry("among", List.of("LocalAuthority:886")), entry("without", List.of("LocalAuthority:887")),
			entry("relation", "ESTABLISHMENTS"), entry("by", List.of("BODY", "REGION", "PAYEE", "LINE")),
			entry("age", 7), entry("validOn", LocalDate.of(2026, 11, 24)),
			entry("knownAt", OffsetDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC)),
			entry("recordedAt", OffsetDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC)));

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern SCANNED_LABEL = Pattern.compile("\\w+:(\\w+)");

	/**
	 * {@code [*]}, {@code [*2..]}, {@code ->+}, {@code ))*}, {@code {1,}} and the like.
	 */
	private static final List<Pattern> UNBOUNDED = List.of(Pattern.compile("\\*\\s*(\\d+\\s*)?(\\.\\.\\s*)?[\\]{]"),
			Pattern.compile("->\\s*[+*]|-\\s*[+*]\\s*\\("), Pattern.compile("\\)\\s*\\)\\s*[+*]"),
			Pattern.compile("\\{\\s*\\d*\\s*,\\s*\\}"));

	private static final Pattern LENGTH = Pattern.compile("\\*\\s*\\d+\\s*[\\]{]");

	private static final Map<String, Explained> EXPLAINED = new ConcurrentHashMap<>();

	@Autowired
	private Driver driver;

	static List<String> names() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".cypher"))
				.map((file) -> FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("\\.cypher$", ""))
				.filter(CypherFilesIT::holdsOneStatement)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean holdsOneStatement(String name) {
		return !SCRIPTS.contains(name.substring(0, name.indexOf('/')));
	}

	@BeforeAll
	static void makeTheNamesOfLaterKnown(@Autowired Driver driver) {
		try (Session session = driver.session()) {
			NAMES_OF_LATER.forEach((file, name) -> {
				assertThat(CypherFile.of(file).text()).containsPattern("SET \\w+\\." + name + " =");
				session.run("CALL db.createProperty($name)", Map.of("name", name)).consume();
			});
			session.run("CALL db.createRelationshipType($name)", Map.of("name", "DISPUTES")).consume();
			Stream.concat(OFFICERS_NAMES.stream(), REGISTERS_NAMES.stream())
				.forEach((name) -> session.run("CALL db.createProperty($name)", Map.of("name", name)).consume());
		}
	}

	@Test
	void areEachNamedByOneConstant() {
		assertThat(names()).hasSizeGreaterThan(30);
		assertThat(unlike(names(),
				constants(main()).map(CypherFilesIT::name).filter(CypherFilesIT::holdsOneStatement).toList()))
			.isEmpty();
	}

	@Test
	void areMissedWhenNoConstantOrTwoNameThem() {
		assertThat(unlike(List.of("a", "b", "c"), List.of("a", "c", "c", "d"))).containsExactly("b: 0 constants",
				"c: 2 constants", "d: 1 constants and no file");
	}

	@ParameterizedTest
	@MethodSource("names")
	void beginWithAQuestionAndNameWhatGoesInAndComesOut(String name) throws IOException {
		String text = text(name);
		assertThat(header(text, explain(text).columns())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void askOnlyForWhatIsInTheGraph(String name) throws IOException {
		assertThat(explain(text(name)).notifications()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void startFromAnIndexWhereThereIsMuch(String name) throws IOException {
		assertThat(scans(explain(text(name)).plan()))
			.filteredOn((scan) -> !REPLACED.containsKey(name) || !scan.matches(REPLACED.get(name)))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("names")
	void goNoFurtherThanTheySay(String name) throws IOException {
		assertThat(unbounded(text(name))).isFalse();
	}

	@ParameterizedTest
	@MethodSource("names")
	void areShortEnoughToRead(String name) throws IOException {
		assertThat(tooLong(name, text(name).lines().count())).isFalse();
	}

	@Test
	void onlyReadWhereReadingIsMeant() throws IOException {
		List<String> read = read(main());
		assertThat(read).hasSizeGreaterThan(20);
		for (String name : read) {
			assertThat(explain(text(name)).type()).as(name).isEqualTo(QueryType.READ_ONLY);
		}
	}

	@Test
	void areCaughtWritingWhereReadingIsMeant() throws IOException {
		assertThat(read(new ClassFileImporter().importClasses(ReadsWithAWrite.class)))
			.containsExactlyInAnyOrder("journal/append-entry", "opendata/list-tables");
		assertThat(explain(text("journal/append-entry")).type()).isNotEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MATCH (duty:Dutty) RETURN duty.id AS id                             | Dutty
			MATCH (:Duty)-[:DESCRIBED_BYE]->(p:Particulars) RETURN p.name AS n  | DESCRIBED_BYE
			MATCH (duty:Duty) RETURN duty.nmae AS name                          | nmae
			MATCH (duty:Duty), (role:Role) RETURN duty.id AS d, role.id AS r    | cartesian product
			MATCH (duty:Duty) RETURN id(duty) AS id                             | deprecated
			MATCH (duty:Duty {id: $nobodyGivesThis}) RETURN duty.id AS id       | nobodyGivesThis
			""")
	void areCaughtAskingForWhatIsNotInTheGraph(String statement, String complaint) {
		assertThat(explain(statement).notifications())
			.anySatisfy((notification) -> assertThat(notification).containsIgnoringCase(complaint));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					MATCH (n) RETURN n.id AS id                                     | AllNodesScan
					MATCH (o:Organisation) RETURN o.kind AS kind                    | NodeByLabelScan o:Organisation
					MATCH (r:Record) RETURN r.key AS key                            | NodeByLabelScan r:Record
					MATCH ()-[o:OVERLAPS]->() RETURN o.share AS share               | RelationshipTypeScan
					MATCH ()-[r]->() RETURN type(r) AS type                         | AllRelationshipsScan
					CALL () { MATCH (e:Entry) RETURN e ORDER BY e.action LIMIT 1 } RETURN e.reason AS r | NodeByLabelScan e:Entry
					""")
	void areCaughtLookingAtEverything(String statement, String complaint) {
		assertThat(scans(explain(statement).plan())).anySatisfy((scan) -> assertThat(scan).contains(complaint));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(a)-[*]->(b)", "(a)-[:X*]->(b)", "(a)-[x:X*1..]->(b)", "(a)-[:X* ..]->(b)",
			"(a)-[:X* {on: 1}]->(b)", "(a)-[:X*2.. {on: 1}]->(b)", "(a)-[:X]->+(b)", "(a)-[:X]->*(b)", "(a)<-[:X]-+(b)",
			"(a)-->+(b)", "(a)-[:X]->{1,}(b)", "(a)-[:X]->{,}(b)", "((a)-[:X]->(b))+", "((a)-[:X]->(b)) * (c)",
			"((a)-[:X]->(b)){2, }" })
	void areCaughtGoingWithoutEnd(String pattern) {
		assertThat(unbounded("MATCH " + pattern + " RETURN a")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "MATCH (a)-[:X*0..4]->(b) RETURN a", "MATCH (a)-[:X*..4]->(b) RETURN count(*)",
			"MATCH (a)-[:X*3]->(b) RETURN a {.*, b: 2 * 3}", "MATCH (a)-[:X]->{1,4}(b) RETURN a",
			"MATCH (a)-[:X]->{,4}(b) RETURN coalesce(a.b, []) + [1]", "// (a)-[*]->(b)\nMATCH (a) RETURN a.b - 1" })
	void mayGoAsFarAsTheySay(String statement) {
		assertThat(unbounded(statement)).isFalse();
	}

	@Test
	void areCaughtSayingTooLittleOrTooMuchOfThemselves() {
		assertThat(header("// Lists duties.\nMATCH (d:Duty {id: $id}) RETURN d.id AS id, d.name AS name",
				List.of("id", "name")))
			.containsExactly("line 1 is no question", "parameters [] are named, [id] are used",
					"no line names the columns");
		assertThat(header("// Which duties?\n// $id  the id\n// $x  unused\n// → id\nMATCH (d:Duty {id: $id})",
				List.of("id", "name")))
			.containsExactly("parameters [id, x] are named, [id] are used",
					"columns [id] are named, [id, name] come back");
		assertThat(header("// Which duties?\n// → id\nCREATE (:Duty)", List.of()))
			.containsExactly("columns are named, none come back");
		assertThat(header("// Which duties?\n// $id, $x  ids\n// → id (or null, if so), name\nRETURN $id, $x",
				List.of("id", "name")))
			.isEmpty();
	}

	@Test
	void areCaughtGrowing() {
		assertThat(tooLong("duty/read-duties", MOST_LINES)).isFalse();
		assertThat(tooLong("duty/read-duties", MOST_LINES + 1)).isTrue();
		assertThat(names()).containsAll(LONGER_ONES.keySet());
	}

	private static List<String> unlike(List<String> files, List<String> constants) {
		Set<String> all = new TreeSet<>(files);
		all.addAll(constants);
		return all.stream()
			.filter((name) -> !files.contains(name) || Collections.frequency(constants, name) != 1)
			.map((name) -> name + ": " + Collections.frequency(constants, name) + " constants"
					+ (files.contains(name) ? "" : " and no file"))
			.toList();
	}

	private static List<String> header(String text, List<String> columns) {
		List<String> complaints = new ArrayList<>();
		List<String> header = text.lines().takeWhile((line) -> line.startsWith("//")).toList();
		if (header.isEmpty() || !header.getFirst().matches("// [A-Z].*\\?")) {
			complaints.add("line 1 is no question");
		}
		Set<String> named = parameters(header.stream().filter((line) -> line.startsWith("// $")));
		Set<String> used = parameters(Stream.of(body(text)));
		if (!named.equals(used)) {
			complaints.add("parameters " + named + " are named, " + used + " are used");
		}
		List<String> arrows = header.stream().filter((line) -> line.startsWith("// → ")).toList();
		if (columns.isEmpty() && !arrows.isEmpty()) {
			complaints.add("columns are named, none come back");
		}
		else if (!columns.isEmpty() && arrows.size() != 1) {
			complaints.add("no line names the columns");
		}
		else if (!columns.isEmpty()) {
			List<String> words = Arrays
				.stream(arrows.getFirst().substring("// → ".length()).replaceAll("\\([^)]*\\)", "").split(","))
				.map(String::strip)
				.toList();
			// A long list of columns may be told in words instead.
			boolean list = words.stream().allMatch((word) -> word.matches("\\w+"));
			if (list && !words.equals(columns)) {
				complaints.add("columns " + words + " are named, " + columns + " come back");
			}
		}
		return complaints;
	}

	private static Set<String> parameters(Stream<String> texts) {
		return texts.flatMap((text) -> PARAMETER.matcher(text).results())
			.map((parameter) -> parameter.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean unbounded(String text) {
		String body = body(text);
		return UNBOUNDED.stream()
			.flatMap((pattern) -> pattern.matcher(body).results())
			.map(MatchResult::group)
			.anyMatch(Predicate.not(LENGTH.asMatchPredicate()));
	}

	private static boolean tooLong(String name, long lines) {
		return lines > LONGER_ONES.getOrDefault(name, MOST_LINES);
	}

	/** The operators of a plan that look at all nodes or relationships of a kind. */
	private static List<String> scans(Plan plan) {
		List<String> scans = new ArrayList<>();
		String operator = plan.operatorType().replaceFirst("@.*", "");
		if (operator.matches(".*(All|Label|Labels|Type|Types)\\w*Scan.*")) {
			Value details = plan.arguments().get("Details");
			String what = (details != null) ? details.asString() : "";
			Matcher label = SCANNED_LABEL.matcher(what);
			if (!operator.equals("NodeByLabelScan") || !label.matches() || !FEW.contains(label.group(1))) {
				scans.add(operator + " " + what);
			}
		}
		plan.children().forEach((child) -> scans.addAll(scans(child)));
		return scans;
	}

	private Explained explain(String statement) {
		return EXPLAINED.computeIfAbsent(statement, this::explainNow);
	}

	private Explained explainNow(String statement) {
		Map<String, Object> parameters = new HashMap<>();
		parameters(Stream.of(body(statement))).stream()
			.filter(SAMPLES::containsKey)
			.forEach((name) -> parameters.put(name, SAMPLES.get(name)));
		try (Session session = this.driver.session()) {
			Result result = session.run("EXPLAIN " + statement, parameters);
			List<String> columns = result.keys();
			ResultSummary summary = result.consume();
			return new Explained(columns, summary.queryType(), summary.plan(), notifications(summary));
		}
	}

	/** {@code notifications()} is the only way to all of them in one list. */
	@SuppressWarnings("deprecation")
	private static List<String> notifications(ResultSummary summary) {
		return summary.notifications()
			.stream()
			.map((notification) -> notification.title() + " " + notification.description())
			.toList();
	}

	private static String text(String name) throws IOException {
		return Files.readString(FOLDER.resolve(name + ".cypher"));
	}

	private static String body(String text) {
		return text.lines().filter((line) -> !line.strip().startsWith("//")).collect(Collectors.joining("\n"));
	}

	private static JavaClasses main() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackagesOf(SendGraph.class);
	}

	private static Stream<JavaField> constants(JavaClasses classes) {
		return classes.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.getModifiers().contains(JavaModifier.STATIC))
			.filter((field) -> field.getRawType().isEquivalentTo(CypherFile.class));
	}

	private static String name(JavaField constant) {
		try {
			java.lang.reflect.Field field = constant.reflect();
			field.setAccessible(true);
			return ((CypherFile) field.get(null)).name();
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Statements that are given to {@link Graph#read}: those used by a method that calls
	 * it, and all those of a class that does nothing else.
	 */
	private static List<String> read(JavaClasses classes) {
		return constants(classes).filter((constant) -> {
			JavaClass owner = constant.getOwner();
			boolean reads = owner.getCodeUnits().stream().anyMatch(CypherFilesIT::reads);
			boolean runs = owner.getCodeUnits().stream().anyMatch((unit) -> calls(unit, "run"));
			return reads && (!runs || owner.getFieldAccessesFromSelf()
				.stream()
				.filter((access) -> access.getTarget().resolveMember().filter(constant::equals).isPresent())
				.map(JavaFieldAccess::getOrigin)
				.anyMatch(CypherFilesIT::reads));
		}).map(CypherFilesIT::name).toList();
	}

	private static boolean reads(JavaCodeUnit unit) {
		return Stream.of("read", "readOne", "rows", "stream").anyMatch((method) -> calls(unit, method));
	}

	private static boolean calls(JavaCodeUnit unit, String method) {
		return unit.getCallsFromSelf()
			.stream()
			.anyMatch((call) -> (call.getTargetOwner().isEquivalentTo(Graph.class)
					|| call.getTargetOwner().isEquivalentTo(Writing.class)) && call.getName().equals(method));
	}

	/**
	 * What the database makes of a statement.
	 *
	 * @param columns names of the columns
	 * @param type whether it reads or writes
	 * @param plan how it would run
	 * @param notifications what the database has to say about it
	 */
	record Explained(List<String> columns, QueryType type, Plan plan, List<String> notifications) {
	}

}
