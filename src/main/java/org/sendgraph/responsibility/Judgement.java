package org.sendgraph.responsibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The verdict on some claims.
 *
 * @param verdict the verdict
 * @param why why, in plain English
 * @param branches every way in which open conditions can come out
 * @param unsaid what the tables do not say of the day, though somebody must from a later
 * one on; null where they say all
 */
record Judgement(Verdict verdict, String why, List<Branch> branches, @Nullable String unsaid) {

	private Judgement(Verdict verdict, String why) {
		this(verdict, why, List.of(), null);
	}

	/**
	 * Decides, in the order in which the verdicts are declared.
	 * @param rules rules that match but for their conditions
	 * @param claims every claim that applies or may apply
	 * @param gap what a reviewer found, where no rule matches
	 * @return the verdict
	 */
	static Judgement of(RuledOut rules, List<Claim> claims, Matched.@Nullable Gap gap) {
		if (claims.isEmpty()) {
			return (gap != null) ? new Judgement(gap.verdict(), gap.why()) : ofNone(rules);
		}
		List<Branch> branches = Branch.of(claims, rules.matching(), rules.circumstances());
		Judgement judgement = of(rules, claims, branches);
		OtherDays later = rules.otherDays().silentBeside(claims);
		String unsaid = (later.none() || claims.stream().noneMatch(Claim::obliges)) ? null
				: "What else was owed on this day is not in the tables: " + later.said() + ".";
		return new Judgement(judgement.verdict(), judgement.why(), branches, unsaid);
	}

	private static Judgement of(RuledOut rules, List<Claim> claims, List<Branch> branches) {
		Set<Set<String>> whoMust = branches.stream()
			.map((branch) -> branch.bodiesThatMust(claims))
			.collect(Collectors.toSet());
		if (whoMust.size() > 1) {
			return new Judgement(Verdict.UNKNOWN, "A question that nobody has answered changes who must.");
		}
		List<Claim> duties = claims.stream().filter(Claim::obliges).toList();
		if (duties.stream().anyMatch((claim) -> claim.responsible().unidentified())) {
			return new Judgement(Verdict.UNKNOWN, "A council or board that must act cannot be identified.");
		}
		if (duties.isEmpty() && rules.hideADuty()) {
			return new Judgement(Verdict.UNKNOWN,
					"What was answered rules out the rules that oblige somebody, and the tables do not say that nobody must.");
		}
		if (duties.isEmpty() && rules.otherDays().hideADuty()) {
			return beforeTheLaw(rules.otherDays());
		}
		if (duties.isEmpty()) {
			boolean refunds = claims.stream().allMatch((claim) -> claim.obligation() == Obligation.REFUNDS);
			return new Judgement(Verdict.GAP, refunds
					? "The rules that match are about a refund between councils, not about a duty to secure something."
					: "Rules match, but none of them is a duty to do this: they are powers, guidance, contract terms or proposals.");
		}
		if (claims.stream().anyMatch((claim) -> claim.standing() == Standing.CONTESTED && !claim.contradicted())) {
			return new Judgement(Verdict.CONTESTED, "A rule that matches is contested.");
		}
		if (claims.stream().anyMatch(Claim::contradicted)) {
			return new Judgement(Verdict.CONTESTED, claims.stream().anyMatch(Claim::disputed)
					? "A party disputes what was agreed about who pays, commissions or delivers, and that is not settled."
					: "Arrangements that hold at the same time say different things about who pays, commissions or delivers.");
		}
		if (claims.stream().anyMatch((claim) -> claim.standing() == Standing.JOINT)) {
			return new Judgement(Verdict.SHARED, "A rule that matches is a joint one.");
		}
		if (whoMust.iterator().next().size() > 1) {
			return new Judgement(Verdict.SHARED, "Several bodies must act, each in its part.");
		}
		if (branches.stream().anyMatch((branch) -> branch.payers(claims).size() > 1)) {
			return new Judgement(Verdict.SHARED, "One body must, and several pay.");
		}
		return new Judgement(Verdict.RESOLVED, claims.stream().allMatch((claim) -> claim.funding() == null)
				? "One body must; the tables do not say who pays then." : "One body must, and one pays.");
	}

	private static Judgement beforeTheLaw(OtherDays later) {
		return new Judgement(Verdict.UNKNOWN, "No rule that obliges somebody holds on this day: " + later.said()
				+ ". The tables do not say what was owed before.");
	}

	private static Judgement ofNone(RuledOut rules) {
		OtherDays otherDays = rules.otherDays();
		if (rules.matching().isEmpty() && !otherDays.none()) {
			return otherDays.leaveNobody()
					? new Judgement(Verdict.GAP, "This was never a duty, and it has ended: " + otherDays.said() + ".")
					: new Judgement(Verdict.UNKNOWN, "No rule about this holds on this day: " + otherDays.said()
							+ ". The tables do not say what was owed then.");
		}
		if (rules.matching().isEmpty()) {
			return new Judgement(Verdict.UNKNOWN,
					"The tables do not say: no rule matches, and no reviewer has said why.");
		}
		if (rules.leaveNobody()) {
			String because = rules.reasons()
				.stream()
				.map(ClaimCondition::stated)
				.collect(Collectors.joining(", and ", ", because ", "."));
			return rules.doNotArise() ? new Judgement(Verdict.NOT_APPLICABLE, "This does not arise" + because)
					: new Judgement(Verdict.GAP, "Every rule about this falls away" + because);
		}
		if (otherDays.hideADuty()) {
			return beforeTheLaw(otherDays);
		}
		return new Judgement(Verdict.UNKNOWN,
				"The tables do not say: with what was answered or assumed, none of the rules about this applies.");
	}

}
