package org.sendgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.Neo4jException;

import org.sendgraph.access.TokenCommand;
import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.change.ChangeInput;
import org.sendgraph.deficit.DeficitAgreement;
import org.sendgraph.dispute.Dispute;
import org.sendgraph.duty.Duty;
import org.sendgraph.explorer.GraphiqlIT;
import org.sendgraph.export.ExportsIT;
import org.sendgraph.finding.FindingKind;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.http.GraphQlOverHttpIT;
import org.sendgraph.inclusion.PlanPart;
import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.intervention.InterventionKind;
import org.sendgraph.journal.Entries;
import org.sendgraph.limit.Turns;
import org.sendgraph.measure.Measure;
import org.sendgraph.money.AllocationKind;
import org.sendgraph.node.SearchKind;
import org.sendgraph.offenders.ForeignResolver;
import org.sendgraph.offenders.ForgetsTheDay;
import org.sendgraph.offenders.KeepsAnEntity;
import org.sendgraph.offenders.KnowsEverything;
import org.sendgraph.offenders.KnowsGraphQl;
import org.sendgraph.offenders.KnowsNeo4j;
import org.sendgraph.offenders.KnowsTheDay;
import org.sendgraph.offenders.KnowsTheGraph;
import org.sendgraph.offenders.KnowsTheStatements;
import org.sendgraph.offenders.Librarian;
import org.sendgraph.offenders.Names;
import org.sendgraph.offenders.OpenController;
import org.sendgraph.offenders.WritesCypher;
import org.sendgraph.offenders.unmarked.Unmarked;
import org.sendgraph.opendata.ReferenceIT;
import org.sendgraph.operation.OperationsIT;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.partnership.Partnership;
import org.sendgraph.placement.FitKind;
import org.sendgraph.procedure.ProcedureKind;
import org.sendgraph.provision.Provision;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.responsibility.AccountabilityAnswer;
import org.sendgraph.source.SourceInput;
import org.sendgraph.standard.Standard;
import org.sendgraph.store.VerifyCommand;
import org.sendgraph.tariff.Tariff;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Snapshot;

import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the house is built. Each rule passes on the application and catches the class that
 * was written to break it.
 */
class ArchitectureTests {

	/** One class of each package; the only way in which the rules name packages. */
	private static final List<Class<?>> ANCHORS = List.of(Graph.class, Snapshot.class, Entries.class,
			Organisation.class, Provision.class, Duty.class, FundingStream.class, RedressRoute.class,
			AccountabilityAnswer.class, Arrangement.class, IndicatorMeasure.class, AllocationKind.class,
			FindingKind.class, SearchKind.class, ReferenceIT.class, GraphQlOverHttpIT.class, Turns.class,
			GraphiqlIT.class, ExportsIT.class, TokenCommand.class, SourceInput.class, Dispute.class, ChangeInput.class,
			VerifyCommand.class, Measure.class, Partnership.class, DeficitAgreement.class, Standard.class,
			PlanPart.class, ProcedureKind.class, Tariff.class, FitKind.class, InterventionKind.class,
			OperationsIT.class);

	private static final Map<String, String> PACKAGES = ANCHORS.stream()
		.map(Class::getPackageName)
		.collect(Collectors.toMap((name) -> name.substring(name.lastIndexOf('.') + 1), Function.identity()));

	private static final String GRAPH = Graph.class.getPackageName();

	private static final String TERMS = Snapshot.class.getPackageName();

	private static final String JOURNAL = Entries.class.getPackageName();

	private static final String ACCESS = TokenCommand.class.getPackageName();

	private static final String EXPLORER = GraphiqlIT.class.getPackageName();

	private static final String EXPORT = ExportsIT.class.getPackageName();

	private static final String HTTP = GraphQlOverHttpIT.class.getPackageName();

	private static final String LIMIT = Turns.class.getPackageName();

	private static final String OPERATION = OperationsIT.class.getPackageName();

	private static final String OPENDATA = ReferenceIT.class.getPackageName();

	private static final Pattern ARROWS = Pattern.compile("    [a-z, ]+ → .*");

	/** A key word in capitals and what follows it in a statement, not in English. */
	private static final Pattern CYPHER = Pattern
		.compile("\\b(MATCH|MERGE|CREATE|UNWIND|CALL|RETURN|WHERE|DELETE|SET)\\s+[\\w$(\\[{*'\"`]");

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(SendGraph.class);

	private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackagesOf(KnowsEverything.class);

	static Stream<HouseRule> rules() {
		return Stream.of(onlyTheGraphPackageKnowsNeo4j(), resolversKnowOnlyNeo4jsFailures(),
				onlyRepositoriesKnowTheGraph(), onlyRepositoriesKnowStatements(), repositoriesArePluralNouns(),
				onlyControllersKnowGraphQl(), controllersArePackagePrivate(), namesSayWhatAThingIs(),
				nothingIsMappedToNodes(), onlyOnePlaceKnowsWhatDayItIs(), noStatementIsWrittenInJava(),
				everyPackageIsNullMarked(), questionsSayForWhichDayTheyWereAnswered());
	}

	private static HouseRule onlyTheGraphPackageKnowsNeo4j() {
		return new HouseRule(noClasses().that()
			.resideOutsideOfPackage(GRAPH)
			.and()
			.areNotAssignableTo(DataFetcherExceptionResolver.class)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
			.as("Only the graph package knows Neo4j"), KnowsNeo4j.class);
	}

	/** What turns failures into errors has to tell a lost connection from a mistake. */
	private static HouseRule resolversKnowOnlyNeo4jsFailures() {
		return new HouseRule(noClasses().that()
			.areAssignableTo(DataFetcherExceptionResolver.class)
			.should()
			.dependOnClassesThat(resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
				.and(not(resideInAPackage(Neo4jException.class.getPackageName()))))
			.as("Resolvers of failures know only Neo4j's"), ForeignResolver.class);
	}

	private static HouseRule onlyRepositoriesKnowTheGraph() {
		return new HouseRule(noClasses().that()
			.resideOutsideOfPackage(GRAPH)
			.and()
			.areNotAnnotatedWith(Repository.class)
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(Graph.class)
			.as("Only repositories know the graph"), KnowsTheGraph.class);
	}

	/**
	 * A table of the reference data names the statement that records its rows, and the
	 * journal keeps what ran.
	 */
	private static HouseRule onlyRepositoriesKnowStatements() {
		return new HouseRule(
				noClasses().that()
					.resideOutsideOfPackages(GRAPH, JOURNAL, OPENDATA)
					.and()
					.areNotAnnotatedWith(Repository.class)
					.should()
					.dependOnClassesThat()
					.belongToAnyOf(CypherFile.class)
					.as("Only repositories, the tables of opendata and the journal know statements"),
				KnowsTheStatements.class);
	}

	private static HouseRule repositoriesArePluralNouns() {
		return new HouseRule(classes().that()
			.areAnnotatedWith(Repository.class)
			.should()
			.haveSimpleNameEndingWith("s")
			.as("Repositories are plural nouns"), Librarian.class);
	}

	/**
	 * The scalars, limits, errors, rules and snapshots of the API are wired where they
	 * live, an export asks the API, the explorer shows it, http is the way to it, and
	 * operation looks on.
	 */
	private static HouseRule onlyControllersKnowGraphQl() {
		DescribedPredicate<JavaClass> wiring = resideInAnyPackage(TERMS, ACCESS, JOURNAL, EXPLORER, EXPORT, HTTP, LIMIT,
				OPERATION)
			.and(describe("are hidden", (type) -> !type.getModifiers().contains(JavaModifier.PUBLIC)));
		return new HouseRule(noClasses().that()
			.haveSimpleNameNotEndingWith("Controller")
			.and(not(wiring))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("graphql..", "org.springframework.graphql..")
			.as("Only controllers and the hidden classes of terms, access, journal, explorer, export, http, limit and operation know GraphQL"),
				KnowsGraphQl.class);
	}

	private static HouseRule controllersArePackagePrivate() {
		return new HouseRule(classes().that()
			.haveSimpleNameEndingWith("Controller")
			.or()
			.areAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.beAnnotatedWith(Controller.class)
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.as("Controllers are package-private and called so"), OpenController.class);
	}

	private static HouseRule namesSayWhatAThingIs() {
		return new HouseRule(noClasses().should()
			.haveNameMatching(".*(Service|Impl|Dto|Mapper|Util|Utils|Helper|Manager)")
			.as("Names say what a thing is, not which layer it is in"), Names.class.getDeclaredClasses());
	}

	private static HouseRule nothingIsMappedToNodes() {
		return new HouseRule(
				noClasses().should().beAnnotatedWith(Node.class).as("Nothing is mapped to nodes as an entity"),
				KeepsAnEntity.class);
	}

	private static HouseRule onlyOnePlaceKnowsWhatDayItIs() {
		Set<String> clocks = Set.of("now", "system", "systemUTC", "systemDefaultZone", "currentTimeMillis");
		DescribedPredicate<JavaAccess<?>> askingTheClock = describe("asking the clock",
				(access) -> (access.getTargetOwner().getPackageName().startsWith("java.time")
						|| access.getTargetOwner().isEquivalentTo(System.class)) && clocks.contains(access.getName()));
		return new HouseRule(noClasses().that()
			.doNotBelongToAnyOf(Dates.class)
			.should()
			.accessTargetWhere(askingTheClock)
			.as("Only one place knows what day it is"), KnowsTheDay.class);
	}

	private static HouseRule noStatementIsWrittenInJava() {
		return new HouseRule(noClasses().should(holdCypher()).as("No statement is written in Java"),
				WritesCypher.class);
	}

	private static HouseRule everyPackageIsNullMarked() {
		return new HouseRule(classes().should(standInANullMarkedPackage()).as("Every package is null-marked"),
				Unmarked.class);
	}

	/**
	 * What takes no snapshot and reads the two dates itself has to hand them on, or what
	 * hangs below it is read for today.
	 */
	private static HouseRule questionsSayForWhichDayTheyWereAnswered() {
		return new HouseRule(methods().that()
			.areAnnotatedWith(QueryMapping.class)
			.and(describe("read the two dates themselves",
					(method) -> method.getRawParameterTypes()
						.stream()
						.anyMatch((parameter) -> parameter.isEquivalentTo(AsOf.class))))
			.should(answerAsAt())
			.as("Questions say for which day they were answered"), ForgetsTheDay.class);
	}

	private static ArchCondition<JavaMethod> answerAsAt() {
		return new ArchCondition<>("answer with something as at a snapshot") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				JavaType answer = method.getReturnType();
				JavaType held = (answer instanceof JavaParameterizedType optional
						&& answer.toErasure().isEquivalentTo(Optional.class))
								? optional.getActualTypeArguments().getFirst() : answer;
				events.add(new SimpleConditionEvent(method, held.toErasure().isAssignableTo(AsAt.class),
						method.getFullName() + " answers with " + held.getName()));
			}
		};
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holdsInTheHouse(HouseRule house) {
		house.rule().check(MAIN);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void catchesItsOffender(HouseRule house) {
		EvaluationResult result = house.rule().evaluate(OFFENDERS);
		assertThat(house.offenders()).isNotEmpty()
			.allSatisfy((offender) -> assertThat(result.getFailureReport().getDetails())
				.anySatisfy((detail) -> assertThat(detail).contains(offender.getName())));
	}

	@Test
	void findsEachWayOfAskingTheClock() {
		assertThat(onlyOnePlaceKnowsWhatDayItIs().rule().evaluate(OFFENDERS).getFailureReport().getDetails())
			.hasSize(KnowsTheDay.class.getDeclaredMethods().length);
	}

	@Test
	void looksAtEveryPackageOfTheHouse() {
		Set<String> packages = MAIN.stream()
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.map(JavaClass::getPackageName)
			.collect(Collectors.toSet());
		Set<String> expected = new HashSet<>(PACKAGES.values());
		expected.add(SendGraph.class.getPackageName());
		assertThat(packages).isEqualTo(expected);
	}

	@Test
	void drawsEveryPackageInTheReadme() throws IOException {
		assertThat(arrows()).containsOnlyKeys(PACKAGES.values());
	}

	@Test
	void pointsTheWayTheReadmeDraws() throws IOException {
		arrows().forEach((name, known) -> knowsOnly(name, name, known).check(MAIN));
	}

	/** One class that knows everything stands for a class of each package in turn. */
	@Test
	void catchesAnyArrowThatPointsBack() throws IOException {
		arrows().forEach((name, known) -> {
			Set<String> forbidden = new TreeSet<>(PACKAGES.values());
			forbidden.removeAll(known);
			forbidden.remove(name);
			String report = String.join("\n",
					knowsOnly(KnowsEverything.class.getPackageName(), name, known).evaluate(OFFENDERS)
						.getFailureReport()
						.getDetails());
			assertThat(forbidden).as("what %s must not know", name)
				.isNotEmpty()
				.allSatisfy((other) -> assertThat(report).contains("<" + other + "."));
			assertThat(known).as("what %s may know", name)
				.allSatisfy((other) -> assertThat(report).doesNotContain("<" + other + "."));
		});
	}

	@Test
	void saysInOneSentenceWhatEachPackageIsFor() throws IOException {
		for (String name : Stream.concat(PACKAGES.values().stream(), Stream.of(SendGraph.class.getPackageName()))
			.toList()) {
			Path file = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
			assertThat(oneSentence(Files.readString(file))).as("%s", file).isTrue();
		}
		assertThat(oneSentence("/**\n * One. Two.\n */\npackage a;")).isFalse();
		assertThat(oneSentence("package a;")).isFalse();
	}

	private static boolean oneSentence(String source) {
		return Pattern.compile("\\A/\\*\\*\\s+\\* [A-Z][^.]*\\.\\s+\\*/", Pattern.DOTALL).matcher(source).find();
	}

	/** What each package may know: all that stands to the right of it in the README. */
	private static Map<String, Set<String>> arrows() throws IOException {
		Map<String, Set<String>> arrows = new TreeMap<>();
		for (String line : Files.readAllLines(Path.of("README.md"))) {
			if (ARROWS.matcher(line).matches()) {
				List<List<String>> layers = Arrays.stream(line.replaceAll("\\(.*\\)", "").split("→"))
					.map((layer) -> Arrays.stream(layer.strip().split(",\\s*"))
						.map(PACKAGES::get)
						.filter((name) -> name != null)
						.toList())
					.toList();
				for (int from = 0; from < layers.size() - 1; from++) {
					Set<String> known = layers.subList(from + 1, layers.size())
						.stream()
						.flatMap(List::stream)
						.collect(Collectors.toSet());
					layers.get(from).forEach((name) -> arrows.computeIfAbsent(name, (key) -> new TreeSet<>(known)));
				}
				layers.getLast().forEach((name) -> arrows.putIfAbsent(name, Set.of()));
			}
		}
		return arrows;
	}

	private static ArchRule knowsOnly(String where, String standsFor, Set<String> known) {
		Set<String> allowed = new HashSet<>(known);
		allowed.add(standsFor);
		DescribedPredicate<JavaClass> ours = resideInAnyPackage(PACKAGES.values().toArray(String[]::new));
		DescribedPredicate<JavaClass> allowedOnes = resideInAnyPackage(allowed.toArray(String[]::new));
		return noClasses().that()
			.resideInAPackage(where)
			.should()
			.dependOnClassesThat(ours.and(not(allowedOnes)))
			.as(standsFor + " knows only " + known);
	}

	private static ArchCondition<JavaClass> holdCypher() {
		return new ArchCondition<>("hold Cypher") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				strings(type).filter((text) -> CYPHER.matcher(text).find())
					.forEach((text) -> events
						.add(SimpleConditionEvent.satisfied(type, type.getName() + " holds \"" + text + "\"")));
			}
		};
	}

	private static Stream<String> strings(JavaClass type) {
		try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
			Iterable<PoolEntry> pool = ClassFile.of().parse(file.readAllBytes()).constantPool();
			return StreamSupport.stream(pool.spliterator(), false)
				.filter(StringEntry.class::isInstance)
				.map((entry) -> ((StringEntry) entry).stringValue());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ArchCondition<JavaClass> standInANullMarkedPackage() {
		return new ArchCondition<>("stand in a null-marked package") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
						type.getName() + " stands in " + type.getPackageName()));
			}
		};
	}

	/**
	 * A rule, and who was written to break it.
	 *
	 * @param rule the rule
	 * @param offenders each of these breaks it
	 */
	record HouseRule(ArchRule rule, Class<?>... offenders) {

		@Override
		public String toString() {
			return this.rule.getDescription();
		}

	}

}
