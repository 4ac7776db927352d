package org.sendgraph.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sendgraph.duty.Duty;
import org.sendgraph.duty.Force;
import org.sendgraph.provision.PlanStatus;

/**
 * Rules that match but for their conditions, and what speaks against them.
 *
 * @param matching the rules
 * @param circumstances how each condition stands
 * @param otherDays rules that would match on another day
 * @param tables duties
 */
record RuledOut(List<Rule> matching, Circumstances circumstances, OtherDays otherDays, Tables tables) {

	/** Rules that apply, or could if what was assumed were answered otherwise. */
	List<Rule> left() {
		return this.matching.stream().filter((rule) -> said(rule).findAny().isEmpty()).toList();
	}

	/**
	 * Whether it is said that nobody has the duty of any of the rules. That a plan does
	 * not specify it, that parents made their own arrangements or that nobody has
	 * assessed the person does not say so: what is owed without that remains.
	 */
	boolean leaveNobody() {
		return this.matching.stream().allMatch(this::ends) && this.matching.stream().noneMatch(this::isOpen)
				&& this.matching.stream().anyMatch((rule) -> rule.obligation() != Obligation.REFUNDS);
	}

	/** Whether a rule that obliges somebody is ruled out, and the duty is not. */
	boolean hideADuty() {
		return this.matching.stream()
			.anyMatch((rule) -> rule.obligation() == Obligation.MUST && said(rule).findAny().isPresent()
					&& (!ends(rule) || isOpen(rule)));
	}

	/** Of rules that leave nobody: whether what they are about does not arise at all. */
	boolean doNotArise() {
		return this.matching.stream()
			.allMatch((rule) -> said(rule).anyMatch((one) -> one.asked().ifNot() == IfNot.NOT_APPLICABLE));
	}

	/**
	 * Rules of which only the alternatives of who pays are all denied: where each of them
	 * obliges the same body under the same duty, it must nevertheless. A rule for one
	 * alternative alone says nothing of what happens without it.
	 * @return one for each duty
	 */
	List<Rule> withoutPayer() {
		Map<String, List<Rule>> byDuty = this.matching.stream()
			.collect(Collectors.groupingBy(
					(rule) -> rule.responsible() + " " + rule.responsibleRoleId() + " " + rule.dutyId(),
					LinkedHashMap::new, Collectors.toList()));
		return byDuty.values()
			.stream()
			.filter((rules) -> rules.stream().allMatch(this::lacksPayerAlone) && rules.stream()
				.flatMap((rule) -> this.circumstances.against(rule).stream())
				.distinct()
				.count() > 1)
			.map(List::getFirst)
			.toList();
	}

	private boolean lacksPayerAlone(Rule rule) {
		return rule.obligation() == Obligation.MUST && this.circumstances.against(rule)
			.stream()
			.allMatch((one) -> one.settledBy() == SettledBy.ANSWER && one.asked().oneOf() != null);
	}

	/** What was said against rules, without what only happens to fail beside it. */
	List<ClaimCondition> reasons() {
		boolean nobody = leaveNobody();
		return this.matching.stream()
			.flatMap((rule) -> nobody ? said(rule).filter((one) -> ends(one, rule))
					: this.circumstances.against(rule).stream())
			.distinct()
			.toList();
	}

	/**
	 * What to ask instead, once for each text, where not somebody must and pays anyway.
	 */
	List<Missing> askAgain() {
		Map<String, Missing> byText = new LinkedHashMap<>();
		this.matching.forEach((rule) -> said(rule).forEach((one) -> {
			Condition condition = one.asked();
			String text = Circumstances.lifts(one, rule) ? withoutPlan(one) : condition.askAgain();
			if (text != null && (condition.oneOf() == null || allDenied(condition.oneOf()))) {
				byText.putIfAbsent(text, new Missing(MissingKind.ASK_AGAIN, text, condition.whoCouldSay(), condition,
						null, null, List.of()));
			}
		}));
		return List.copyOf(byText.values());
	}

	private boolean allDenied(String group) {
		return this.circumstances.settled()
			.values()
			.stream()
			.filter((one) -> group.equals(one.asked().oneOf()))
			.allMatch((one) -> Boolean.FALSE.equals(one.holds()));
	}

	private String withoutPlan(ClaimCondition lifting) {
		List<String> remaining = this.matching.stream()
			.filter((rule) -> Circumstances.lifts(lifting, rule))
			.flatMap(this::remaining)
			.map(Duty::reference)
			.distinct()
			.toList();
		return "The duty under the plan falls away."
				+ (remaining.isEmpty() ? ""
						: " What " + String.join(" and ", remaining)
								+ ((remaining.size() > 1) ? " require" : " requires") + " remains.")
				+ (askedWithoutPlan()
						? " Ask again with plan status SEN_SUPPORT or NONE for what is owed without a plan."
						: " The tables have no rule about this for anybody without a plan.");
	}

	private boolean askedWithoutPlan() {
		return !this.tables
			.rulesWhere(
					(rule) -> rule.planStatus() != PlanStatus.EHCP
							&& this.matching.stream()
								.anyMatch((one) -> one.provisionId().equals(rule.provisionId())
										&& (rule.settingType() == null || rule.settingType() == one.settingType())))
			.isEmpty();
	}

	/** What speaks against a rule and was not only assumed. */
	private Stream<ClaimCondition> said(Rule rule) {
		return this.circumstances.against(rule).stream().filter((one) -> one.settledBy() != SettledBy.ASSUMPTION);
	}

	private boolean ends(Rule rule) {
		return said(rule).anyMatch((one) -> ends(one, rule));
	}

	private static boolean ends(ClaimCondition one, Rule rule) {
		return !Circumstances.lifts(one, rule) && one.settledBy() != SettledBy.OTHER_ANSWER
				&& one.asked().ifNot() != IfNot.OPEN;
	}

	/** Without the duty under a plan, what is owed to every child remains. */
	private boolean isOpen(Rule rule) {
		return said(rule).anyMatch((one) -> Circumstances.lifts(one, rule) || one.asked().oneOf() == null
				&& (one.asked().ifNot() == IfNot.OPEN || one.settledBy() == SettledBy.OTHER_ANSWER));
	}

	/** Other duties that bear on it, which nothing has lifted. */
	private Stream<Duty> remaining(Rule rule) {
		return rule.alsoUnderIds()
			.stream()
			.filter((id) -> !this.circumstances.lift(id))
			.map(this.tables::duty)
			.filter((duty) -> duty.force() == Force.STATUTORY_DUTY);
	}

}
