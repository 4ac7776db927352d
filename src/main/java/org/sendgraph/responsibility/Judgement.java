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
 */
record Judgement(Verdict verdict, String why) {

	/**
	 * Decides, in the order in which the verdicts are declared.
	 * @param matching rules that match but for their conditions
	 * @param claims every claim that applies or may apply
	 * @param circumstances how each condition stands
	 * @param gap what a reviewer found, where no rule matches
	 * @return the verdict
	 */
	static Judgement of(List<Rule> matching, List<Claim> claims, Circumstances circumstances,
			Matched.@Nullable Gap gap) {
		if (claims.isEmpty()) {
			return (gap != null) ? new Judgement(gap.verdict(), gap.why()) : ofNone(matching, circumstances);
		}
		List<Branch> branches = Branch.of(claims, matching, circumstances);
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
		return new Judgement(Verdict.RESOLVED, "One body must, and one pays.");
	}

	private static Judgement ofNone(List<Rule> matching, Circumstances circumstances) {
		if (matching.isEmpty()) {
			return new Judgement(Verdict.UNKNOWN,
					"The tables do not say: no rule matches, and no reviewer has said why.");
		}
		if (matching.stream().allMatch(circumstances::ends)) {
			return new Judgement(Verdict.GAP,
					"Every rule about this falls away, because " + matching.stream()
						.flatMap((rule) -> circumstances.against(rule).stream())
						.filter((condition) -> condition.settledBy() != SettledBy.ASSUMPTION)
						.map(ClaimCondition::stated)
						.distinct()
						.collect(Collectors.joining(", and ")) + ".");
		}
		return new Judgement(Verdict.UNKNOWN,
				"The tables do not say: with what was answered or assumed, none of the rules about this applies.");
	}

}
