package org.sendgraph.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sendgraph.IntegrationTest;
import org.sendgraph.StatementCounter;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No line of the law tables is dead: each rule answers some question, each reviewed gap
 * another, and each answer takes one statement.
 */
@IntegrationTest
class EveryRuleIT {

	private static final List<NamedCsvRecord> RULES = QuestionsOfLawIT.rows("/reference/rules.csv");

	private static final Map<String, String> LAST_DAYS = QuestionsOfLawIT.rows("/reference/duties.csv")
		.stream()
		.collect(Collectors.toMap((duty) -> duty.getField("id"), (duty) -> duty.getField("in_force_to")));

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private StatementCounter counter;

	static List<NamedCsvRecord> rules() {
		return RULES;
	}

	static List<NamedCsvRecord> gaps() {
		return QuestionsOfLawIT.rows("/reference/reviewed_gaps.csv");
	}

	@ParameterizedTest
	@MethodSource("rules")
	void answersAQuestion(NamedCsvRecord rule) {
		Asked asked = asked(rule);
		asked.of(this.graphQl);
		Asked.Answer[] answer = new Asked.Answer[1];
		int statements = this.counter.during(() -> answer[0] = asked.of(this.graphQl));
		assertThat(answer[0].rules()).contains(rule.getField("id"));
		assertThat(statements).isOne();
	}

	@ParameterizedTest
	@MethodSource("gaps")
	void givesWayToAReviewersFindingOnlyWhereNoneAnswers(NamedCsvRecord gap) {
		for (String age : List.of(gap.getField("age_from"), gap.getField("age_to"))) {
			for (String plan : named(gap, "plan_status", PlanStatus.values())) {
				for (String setting : named(gap, "setting_type", SettingType.values())) {
					Asked.Answer answer = Asked.about(gap.getField("provision_type_id"))
						.age(Integer.parseInt(age))
						.plan(plan)
						.in(setting)
						.of(this.graphQl);
					assertThat(answer.rules()).isEmpty();
					assertThat(answer.verdict()).isEqualTo(gap.getField("verdict"));
					assertThat(answer.sentence()).contains(gap.getField("why").replaceFirst("^ss?\\.", ""));
				}
			}
		}
	}

	/** A question in Kent that this rule answers. */
	static Asked asked(NamedCsvRecord rule) {
		Asked asked = Asked.about(rule.getField("provision_type_id"))
			.age(Integer.parseInt(rule.getField("age_from")))
			.on(day(rule));
		place(rule, asked);
		list(rule, "applies_when").forEach((condition) -> asked.given(condition, true));
		return asked;
	}

	/** A day on which the rule and its duty both hold. */
	private static String day(NamedCsvRecord rule) {
		String dutyEnds = LAST_DAYS.getOrDefault(rule.getField("duty_id"), "");
		return Stream.of(Asked.DAY, rule.getField("valid_to"), dutyEnds)
			.filter((day) -> !day.isEmpty())
			.min(String::compareTo)
			.orElseThrow();
	}

	/**
	 * The setting and the plan status of the rule; for a rule of every setting one that
	 * has no rule of its own.
	 */
	private static void place(NamedCsvRecord rule, Asked asked) {
		List<NamedCsvRecord> siblings = RULES.stream()
			.filter((other) -> other.getField("provision_type_id").equals(rule.getField("provision_type_id")))
			.toList();
		for (String plan : named(rule, "plan_status", PlanStatus.values())) {
			for (String setting : named(rule, "setting_type", SettingType.values())) {
				boolean own = siblings.stream()
					.anyMatch((other) -> other.getField("setting_type").equals(setting)
							&& List.of("ANY", plan).contains(other.getField("plan_status")));
				if (rule.getField("setting_type").equals(setting) || !own) {
					asked.plan(plan).in(setting);
					return;
				}
			}
		}
		throw new AssertionError("Every setting has rules of its own beside " + rule.getField("id"));
	}

	private static List<String> named(NamedCsvRecord row, String column, Enum<?>[] all) {
		return row.getField(column).equals("ANY") ? Arrays.stream(all).map(Enum::name).toList()
				: List.of(row.getField(column));
	}

	private static List<String> list(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(";")).filter((one) -> !one.isEmpty()).toList();
	}

}
