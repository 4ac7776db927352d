package org.sendgraph.responsibility;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * How every condition stands in one question: answered, settled by something else that is
 * known, assumed, or open.
 *
 * @param settled every condition by its name
 */
record Circumstances(Map<String, ClaimCondition> settled) {

	/**
	 * Settles what can be settled.
	 * @param conditions every condition by its key
	 * @param answers what the question says
	 * @param settles conditions that the setting settles, by their names
	 * @param age age in years
	 * @return how each condition stands
	 * @throws BadInput for an unknown condition, or answers that exclude each other or
	 * contradict the setting
	 */
	static Circumstances settle(Map<String, Condition> conditions, @Nullable List<CircumstanceInput> answers,
			Collection<String> settles, int age) {
		Map<String, ClaimCondition> settled = new LinkedHashMap<>();
		answers(conditions, answers).forEach((condition, holds) -> settled.put(condition.key(),
				new ClaimCondition(condition, holds, SettledBy.ANSWER)));
		for (Condition condition : conditions.values()) {
			if (settles.contains(condition.id())) {
				agree(condition, settled);
				settled.putIfAbsent(condition.key(), new ClaimCondition(condition, true, SettledBy.SETTING));
			}
		}
		exclude(conditions, settled);
		Map<String, ClaimCondition> said = Map.copyOf(settled);
		for (Condition condition : conditions.values()) {
			settled.computeIfAbsent(condition.key(),
					(key) -> !Boolean.TRUE.equals(condition.assumed()) && lastOf(condition, conditions, said)
							? new ClaimCondition(condition, null, SettledBy.NOTHING) : assume(condition, age));
		}
		return new Circumstances(settled);
	}

	/** What is known of a setting is not changed by an answer. */
	private static void agree(Condition settledBySetting, Map<String, ClaimCondition> answered) {
		for (ClaimCondition answer : answered.values()) {
			boolean denied = answer.asked().equals(settledBySetting) && Boolean.FALSE.equals(answer.holds());
			boolean excluded = Boolean.TRUE.equals(answer.holds())
					&& answer.asked().excludesIds().contains(settledBySetting.key());
			if (answer.settledBy() == SettledBy.ANSWER && (denied || excluded)) {
				throw new BadInput("question.circumstances",
						answer.asked().id() + " contradicts the setting: " + settledBySetting.statement() + ".",
						"answers that agree with the setting that was named, or none");
			}
		}
	}

	private static Map<Condition, Boolean> answers(Map<String, Condition> conditions,
			@Nullable List<CircumstanceInput> answers) {
		Map<Condition, Boolean> given = new HashMap<>();
		for (CircumstanceInput answer : (answers != null) ? answers : List.<CircumstanceInput>of()) {
			Condition condition = conditions.get("Condition:" + answer.condition());
			if (condition == null) {
				throw new BadInput("question.circumstances.condition",
						BadInput.quoted(answer.condition()) + " is no condition.",
						conditions.values().stream().map(Condition::id).toList().toString());
			}
			if (!Objects.requireNonNullElse(given.put(condition, answer.holds()), answer.holds())
				.equals(answer.holds())) {
				throw new BadInput("question.circumstances", answer.condition() + " is said to hold and not to hold.",
						"each condition once");
			}
		}
		given.forEach((condition, holds) -> given.forEach((other, otherHolds) -> {
			if (holds && otherHolds && condition.excludesIds().contains(other.key())) {
				throw new BadInput("question.circumstances",
						condition.id() + " and " + other.id() + " cannot both hold.", "one of them");
			}
		}));
		return given;
	}

	private static void exclude(Map<String, Condition> conditions, Map<String, ClaimCondition> settled) {
		for (ClaimCondition one : List.copyOf(settled.values())) {
			if (Boolean.TRUE.equals(one.holds())) {
				one.asked()
					.excludesIds()
					.forEach((key) -> settled.computeIfAbsent(key,
							(other) -> new ClaimCondition(Objects.requireNonNull(conditions.get(other)), false,
									SettledBy.OTHER_ANSWER)));
			}
		}
	}

	/**
	 * Where all others of a group are denied, the last one is likely: that it does not
	 * hold may no longer be assumed.
	 */
	private static boolean lastOf(Condition condition, Map<String, Condition> conditions,
			Map<String, ClaimCondition> said) {
		return condition.oneOf() != null && conditions.values()
			.stream()
			.filter((other) -> condition.oneOf().equals(other.oneOf()) && other != condition)
			.allMatch((other) -> said.containsKey(other.key())
					&& Boolean.FALSE.equals(Objects.requireNonNull(said.get(other.key())).holds()));
	}

	private static ClaimCondition assume(Condition condition, int age) {
		if (condition.assumed() == null) {
			return new ClaimCondition(condition, null, SettledBy.NOTHING);
		}
		return new ClaimCondition(condition, condition.assumed(),
				condition.mattersAt(age) ? SettledBy.ASSUMPTION : SettledBy.AGE);
	}

	boolean hold(@Nullable String condition) {
		ClaimCondition one = (condition != null) ? this.settled.get(condition) : null;
		return one != null && Boolean.TRUE.equals(one.holds());
	}

	List<ClaimCondition> of(Rule rule) {
		return rule.conditionIds().stream().map((key) -> Objects.requireNonNull(this.settled.get(key))).toList();
	}

	/** Whether a rule applies or, with an open condition, may apply. */
	boolean admits(Rule rule) {
		return against(rule).isEmpty();
	}

	/**
	 * What speaks against a rule: its conditions that fail, and those that lift its duty.
	 */
	List<ClaimCondition> against(Rule rule) {
		Stream<ClaimCondition> failing = of(rule).stream()
			.filter((condition) -> Boolean.FALSE.equals(condition.holds()));
		return Stream.concat(failing, this.settled.values().stream().filter((one) -> lifts(one, rule))).toList();
	}

	/** Whether a condition that holds takes the duty of a rule away. */
	static boolean lifts(ClaimCondition one, Rule rule) {
		return lifts(one, rule.dutyId());
	}

	private static boolean lifts(ClaimCondition one, String duty) {
		return Boolean.TRUE.equals(one.holds()) && one.asked().liftsDutyIds().contains(duty);
	}

	/** Whether a condition that holds takes a duty away. */
	boolean lift(String duty) {
		return this.settled.values().stream().anyMatch((one) -> lifts(one, duty));
	}

}
