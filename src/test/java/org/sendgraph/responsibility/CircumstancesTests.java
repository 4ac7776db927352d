package org.sendgraph.responsibility;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.sendgraph.terms.BadInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What follows from the answers that a question gives, and from the setting it names.
 */
class CircumstancesTests {

	private static final Map<String, Condition> CONDITIONS = conditions(
			condition("UNIT", null, "KIND", "Condition:ACADEMY"), condition("ACADEMY", null, "KIND", "Condition:UNIT"),
			condition("HERE", true, "AREA", "Condition:ELSEWHERE"),
			condition("ELSEWHERE", false, "AREA", "Condition:HERE"),
			condition("CHOSEN", false, null, "Condition:PLACED"), condition("PLACED", null, null, "Condition:CHOSEN"));

	@Test
	void leavesOpenWhatMayNotBeAssumed() {
		assertThat(settled("UNIT", List.of())).isEqualTo("null NOTHING");
		assertThat(settled("CHOSEN", List.of())).isEqualTo("false ASSUMPTION");
	}

	@Test
	void takesWhatTheSettingSettles() {
		assertThat(settled("UNIT", List.of("UNIT"))).isEqualTo("true SETTING");
		assertThat(settled("ACADEMY", List.of("UNIT"))).isEqualTo("false OTHER_ANSWER");
	}

	@Test
	void asksAboutTheLastOfAGroupWhoseOthersAreDenied() {
		assertThat(settled("ACADEMY", List.of(), new CircumstanceInput("UNIT", false))).isEqualTo("null NOTHING");
		assertThat(settled("ELSEWHERE", List.of())).isEqualTo("false ASSUMPTION");
		assertThat(settled("ELSEWHERE", List.of(), new CircumstanceInput("HERE", false))).isEqualTo("null NOTHING");
		assertThat(settled("HERE", List.of(), new CircumstanceInput("ELSEWHERE", false))).isEqualTo("true ASSUMPTION");
	}

	@Test
	void concludesNothingFromANoOutsideAGroup() {
		assertThat(settled("CHOSEN", List.of(), new CircumstanceInput("PLACED", false))).isEqualTo("false ASSUMPTION");
		assertThat(settled("PLACED", List.of(), new CircumstanceInput("CHOSEN", false))).isEqualTo("null NOTHING");
	}

	@Test
	void prefersWhatAnAnswerExcludesToWhatWouldBeAssumed() {
		assertThat(settled("CHOSEN", List.of(), new CircumstanceInput("PLACED", true))).isEqualTo("false OTHER_ANSWER");
	}

	@Test
	void refusesAnswersThatContradictTheSetting() {
		for (CircumstanceInput answer : List.of(new CircumstanceInput("UNIT", false),
				new CircumstanceInput("ACADEMY", true))) {
			assertThatExceptionOfType(BadInput.class).isThrownBy(() -> settled("UNIT", List.of("UNIT"), answer))
				.withMessageContaining(answer.condition() + " contradicts the setting");
		}
		assertThat(settled("UNIT", List.of("UNIT"), new CircumstanceInput("UNIT", true))).isEqualTo("true ANSWER");
	}

	private static String settled(String id, List<String> setting, CircumstanceInput... answers) {
		ClaimCondition one = Circumstances.settle(CONDITIONS, Arrays.asList(answers), setting, 9)
			.settled()
			.get("Condition:" + id);
		return (one != null) ? one.holds() + " " + one.settledBy() : "missing";
	}

	private static Map<String, Condition> conditions(Condition... all) {
		Map<String, Condition> byKey = new LinkedHashMap<>();
		Arrays.asList(all).forEach((one) -> byKey.put(one.key(), one));
		return byKey;
	}

	private static Condition condition(String id, @Nullable Boolean assumed, @Nullable String oneOf, String excluded) {
		return new Condition("Condition:" + id, id + "?", assumed, "", List.of(excluded), List.of(), oneOf, IfNot.OPEN,
				null, null, null, id, "not " + id, "");
	}

}
