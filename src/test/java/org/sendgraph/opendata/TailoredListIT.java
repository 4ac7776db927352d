package org.sendgraph.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Lists of schools of a register that was made up, with coordinates.
 */
class TailoredListIT {

	private static ImportedGraph graph;

	@BeforeAll
	static void takesTheRegisterIn() {
		graph = new ImportedGraph();
		assertThat(graph.take("gias", "gias/edubasealldata20260301.csv").text()).contains("10 rows read: 10 new");
	}

	@AfterAll
	static void closes() {
		graph.close();
	}

	@Test
	void namesWhoeverProvidesForTheNeedByName() {
		assertThat(names("councils: [\"886\"], need: ASD, age: 8", "2026-03-01")).containsExactly(
				"Made-up Approved School", "Made-up Autism School", "Made-up Independent School",
				"Made-up Near Primary", "Made-up Silent Special School");
	}

	@Test
	void leavesIndependentSchoolsOutWhereTheyAreNotWanted() {
		assertThat(names("councils: [\"886\"], need: ASD, age: 8, includeIndependent: false", "2026-03-01"))
			.containsExactly("Made-up Autism School", "Made-up Near Primary", "Made-up Silent Special School");
	}

	@Test
	void keepsToAgeAndPhase() {
		assertThat(names("councils: [\"886\"], need: ASD, age: 5, phase: PRIMARY", "2026-03-01"))
			.containsExactly("Made-up Autism School", "Made-up Near Primary", "Made-up Silent Special School");
		assertThat(names("councils: [\"886\"], need: ASD, age: 12, phase: SECONDARY", "2026-03-01"))
			.contains("Made-up Secondary")
			.doesNotContain("Made-up Near Primary");
	}

	@Test
	void looksAtSeveralCouncils() {
		assertThat(names("councils: [\"886\", \"887\"], need: ASD, age: 8, includeIndependent: false", "2026-03-01"))
			.contains("Made-up School Next Door");
	}

	@Test
	void namesASchoolThatHasClosedOnADayWhenItWasOpen() {
		assertThat(names("councils: [\"886\"], need: ASD, age: 8", "2025-08-31"))
			.contains("Made-up School That Closed");
	}

	@Test
	void measuresStraightLinesAndPutsTheNearestFirst() {
		assertThat(list("councils: [\"886\"], need: ASD, age: 8, nearUrn: \"910001\", radiusKm: 10", "2026-03-01",
				"totalCount nodes { distanceKm establishment { name } }"))
			.hasToString("{totalCount=5, nodes=[{distanceKm=0.000, establishment={name=Made-up Near Primary}}, "
					+ "{distanceKm=0.500, establishment={name=Made-up Independent School}}, "
					+ "{distanceKm=5.000, establishment={name=Made-up Autism School}}, "
					+ "{distanceKm=10.000, establishment={name=Made-up Approved School}}, "
					+ "{distanceKm=null, establishment={name=Made-up Silent Special School}}]}");
	}

	@Test
	void putsWhatHasNoCoordinatesLastAndSaysSo() {
		List<?> nodes = (List<?>) list("councils: [\"886\"], need: ASD, age: 8, nearUrn: \"910001\"", "2026-03-01",
				"nodes { establishment { name } distanceKm unknown { kind } why { kind } requestable }")
			.get("nodes");
		assertThat(nodes.getLast()).hasToString(
				"{establishment={name=Made-up Silent Special School}, distanceKm=null, unknown=[{kind=CAN_MEET_NEED}, {kind=PLACES_FREE}, {kind=AGREES}, {kind=CAPACITY}, {kind=NEEDS}, {kind=AGES}, {kind=DISTANCE}], why=[{kind=SPECIAL}], requestable=true}");
	}

	@Test
	void saysWhyEachFitsAndWhichMayBeRequested() {
		assertThat(list("councils: [\"886\"], need: ASD, age: 8, phase: PRIMARY", "2026-03-01",
				"nodes { settingType requestable why { kind detail } sources { locator } }")
			.toString()).contains(
					"{settingType=INDEPENDENT_S41, requestable=true, why=[{kind=NEED_PROVIDED_FOR, detail=It told the register that it provides for ASD.}, {kind=SECTION_41,",
					"{settingType=INDEPENDENT_OTHER, requestable=false, why=[{kind=NEED_PROVIDED_FOR",
					"{kind=UNIT, detail=It has a unit of 10 places.}, {kind=RESOURCED_PROVISION, detail=The register says: SEN unit.}, {kind=AGE_RANGE, detail=It takes ages 4 to 11.}, {kind=PHASE, detail=Its phase is PRIMARY.}], sources=[{locator=row 2}]");
	}

	@Test
	void takesNoSchoolForApprovedAfterTheDayOfARevocation() throws IOException {
		Path list = Files.writeString(ImportedGraph.folder().resolve("list-20260201.csv"), """
				la_code,est_no,urn,name,source_est_type,gias_establishment_type,s41_granted,s41_revoked
				886,6001,910004,Made-up Approved School,School,,01/08/2016,
				886,6001,910004,Made-up Approved School,School,,,01/08/2020
				886,6001,910004,Made-up Approved School,School,,01/08/2022,
				""");
		assertThat(graph.run("section41", list).text()).contains("3 rows read: 3 new");
		assertThat(approved("2020-07-31")).isEqualTo("{settingType=INDEPENDENT_S41, requestable=true}");
		assertThat(approved("2020-08-01")).isEqualTo("{settingType=INDEPENDENT_OTHER, requestable=false}");
		assertThat(approved("2022-08-01")).isEqualTo("{settingType=INDEPENDENT_S41, requestable=true}");
		assertThat(settings("2020-07-31")).contains("{subject=Settings: INDEPENDENT_S41, value=1")
			.contains("{subject=Settings: INDEPENDENT_OTHER, value=1");
		assertThat(settings("2020-08-01")).contains("{subject=Settings: INDEPENDENT_OTHER, value=2")
			.doesNotContain("INDEPENDENT_S41");
	}

	/** Sections 38 and 41 came into force on 1 September 2014; the schools are older. */
	@Test
	void hasNobodyApprovedOrRequestedBeforeTheLaw() {
		for (String day : List.of("2013-06-01", "2014-08-31")) {
			assertThat(list("councils: [\"886\"], need: ASD, age: 9", day,
					"totalCount nodes { settingType requestable why { kind } }")
				.toString()).contains("totalCount=6", "INDEPENDENT_OTHER")
				.doesNotContain("SECTION_41", "requestable=true", "INDEPENDENT_S41");
		}
		assertThat(list("councils: [\"886\"], need: ASD, age: 9", "2014-09-01", "nodes { requestable }").toString())
			.contains("requestable=true");
	}

	@Test
	void saysWhatTheRegisterOfALaterDayCannotShow() {
		assertThat(unknown("Made-up Near Primary", "2026-02-28")).contains("NEEDS", "CAPACITY")
			.doesNotContain("APPROVAL");
		assertThat(unknown("Made-up Independent School", "2026-02-28")).contains("NEEDS", "APPROVAL");
		assertThat(unknown("Made-up Near Primary", "2026-03-01")).doesNotContain("NEEDS", "APPROVAL");
		assertThat(unknown("Made-up Independent School", "2026-03-01")).doesNotContain("NEEDS", "APPROVAL");
		assertThat(list("councils: [\"886\"], need: ASD, age: 9", "2026-02-28", "nodes { unknown { whoCouldSay } }")
			.toString()).contains("A register of that time: what is on record shows 1 March 2026.");
	}

	private static List<String> unknown(String school, String day) {
		return ((List<?>) list("councils: [\"886\"], need: ASD, age: 9", day,
				"nodes { establishment { name } unknown { kind } }")
			.get("nodes")).stream()
			.map(String::valueOf)
			.filter((node) -> node.contains(school))
			.flatMap((node) -> Pattern.compile("kind=(\\w+)").matcher(node).results().map((kind) -> kind.group(1)))
			.toList();
	}

	private static String settings(String day) {
		return graph
			.query("{ inclusionPlan(place: {residentAuthority: \"886\"}, parts: [PROVISION], asOf: {validOn: \"" + day
					+ "\"}) { nodes { subject value } } }")
			.toString();
	}

	private static String approved(String day) {
		return String
			.valueOf(((List<?>) list("councils: [\"886\"], need: ASD, age: 8", day, "nodes { settingType requestable }")
				.get("nodes")).getFirst());
	}

	@Test
	void looksInTheAreaOfEveryCouncilWhereTheRadiusIsTheLimit() {
		assertThat(list("need: ASD, age: 8, nearUrn: \"910001\", radiusKm: 40", "2026-03-01",
				"totalCount absent nodes { distanceKm establishment { name localAuthority { dfeCode } } }"))
			.hasToString(
					"{totalCount=5, absent=[], nodes=[{distanceKm=0.000, establishment={name=Made-up Near Primary, localAuthority={dfeCode=886}}}, "
							+ "{distanceKm=0.500, establishment={name=Made-up Independent School, localAuthority={dfeCode=886}}}, "
							+ "{distanceKm=1.414, establishment={name=Made-up School Next Door, localAuthority={dfeCode=887}}}, "
							+ "{distanceKm=5.000, establishment={name=Made-up Autism School, localAuthority={dfeCode=886}}}, "
							+ "{distanceKm=10.000, establishment={name=Made-up Approved School, localAuthority={dfeCode=886}}}]}");
		assertThat(names("need: ASD, age: 8, nearUrn: \"910001\", radiusKm: 5", "2026-03-01")).containsExactly(
				"Made-up Near Primary", "Made-up Independent School", "Made-up School Next Door",
				"Made-up Autism School");
	}

	@Test
	void saysWhichCouncilHasNoRegisterOnRecord() {
		assertThat(list("councils: [\"886\", \"885\"], need: ASD, age: 8", "2026-03-01", "absent")).isEqualTo(Map.of(
				"absent",
				List.of("No school or college in the area of Worcestershire County Council is on record for this day: "
						+ "the command \"import gias\" adds them.")));
	}

	@Test
	void goesOnBehindACursor() {
		String wanted = "councils: [\"886\"], need: ASD, age: 8";
		Map<?, ?> first = ask(
				"{ tailoredList(input: {%s}, first: 3) { pageInfo { endCursor hasNextPage } } }".formatted(wanted));
		String cursor = String.valueOf(((Map<?, ?>) first.get("pageInfo")).get("endCursor"));
		assertThat((List<?>) ask("{ tailoredList(input: {%s}, first: 3, after: \"%s\") { nodes { requestable } } }"
			.formatted(wanted, cursor)).get("nodes")).hasSize(2);
	}

	@Test
	void refusesWhatItCannotMeasureOrFind() {
		assertThatThrownBy(() -> names("councils: [\"886\"], need: ASD, age: 8, nearUrn: \"910007\"", "2026-03-01"))
			.hasMessageContaining("is no establishment whose coordinates are on record");
		assertThatThrownBy(() -> names("councils: [\"999\"], need: ASD, age: 8", "2026-03-01"))
			.hasMessageContaining("is the code of no council");
		assertThatThrownBy(() -> names("councils: [\"909\"], need: ASD, age: 8", "2026-03-01"))
			.hasMessageContaining("Cumbria County Council did not exist on 2026-03-01.");
		assertThatThrownBy(() -> names("councils: [\"886\"], need: ASD, age: 8, radiusKm: 5", "2026-03-01"))
			.hasMessageContaining("A radius needs a place to measure from");
		assertThatThrownBy(() -> names("need: ASD, age: 8, nearUrn: \"910001\"", "2026-03-01"))
			.hasMessageContaining("or none beside nearUrn and radiusKm");
		assertThatThrownBy(() -> names("need: ASD, age: 8, nearUrn: \"910001\", radiusKm: 101", "2026-03-01"))
			.hasMessageContaining("is too far without councils");
	}

	private static List<String> names(String input, String day) {
		return ((List<?>) list(input, day, "nodes { establishment { name } }").get("nodes")).stream()
			.map((node) -> String.valueOf(((Map<?, ?>) ((Map<?, ?>) node).get("establishment")).get("name")))
			.toList();
	}

	private static Map<String, Object> list(String input, String day, String wanted) {
		return ask("{ tailoredList(input: {%s}, asOf: {validOn: \"%s\"}) { %s } }".formatted(input, day, wanted));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> ask(String document) {
		return (Map<String, Object>) graph.query(document).get("tailoredList");
	}

}
