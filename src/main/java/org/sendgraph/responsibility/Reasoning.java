package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.provision.Provision;

/**
 * Says step by step why an answer is what it is.
 *
 * @param question the question
 * @param provision the provision it is about
 * @param matched what the graph says to it
 * @param agreements what was agreed locally
 * @param claims the claims
 * @param against what speaks against the rules that match
 * @param judgement the verdict
 */
record Reasoning(AccountabilityQuestion question, Provision provision, Matched matched, Agreements agreements,
		List<Claim> claims, List<ClaimCondition> against, Judgement judgement) {

	List<Reason> reasons() {
		List<Reason> because = new ArrayList<>();
		because.add(Reason.of(matching(this.matched.rules().size(), this.claims) + " (" + this.provision.name()
				+ ", age " + this.question.age() + ", plan status " + this.question.planStatus() + ", setting "
				+ this.matched.settingType() + ")."));
		for (Claim claim : this.claims) {
			because
				.add(new Reason(claim.duty().reference() + ": " + claim.duty().requires(), claim.rule(), null, null));
			if (claim.standing() != Standing.SOLE && claim.note() != null && !claim.contradicted()) {
				because
					.add(new Reason(((claim.standing() == Standing.JOINT) ? "Shared: " : "Contested: ") + claim.note(),
							claim.rule(), null, null));
			}
			claim.when()
				.forEach((condition) -> because
					.add(new Reason(Sentence.capital(condition.statement()) + ": " + said(condition) + ".",
							claim.rule(), condition.condition(), null)));
			if (claim.arrangement() != null) {
				because.add(new Reason(varied(claim, claim.arrangement()), claim.rule(), null, null));
			}
		}
		this.agreements.lapsedAbout(this.claims).forEach((lapsed) -> because.add(Reason.of(lapsed(lapsed))));
		if (this.claims.isEmpty()) {
			this.against.forEach((condition) -> because
				.add(new Reason(Sentence.capital(condition.stated()) + ": " + said(condition) + ".", null,
						condition.condition(), null)));
		}
		if (this.question.failure() != null && this.claims.stream().allMatch((claim) -> claim.redress().isEmpty())) {
			because.add(Reason
				.of("The tables name no route of redress of these rules for " + this.question.failure() + "."));
		}
		if (this.judgement.unsaid() != null) {
			because.add(Reason.of(this.judgement.unsaid()));
		}
		because.add(new Reason(this.judgement.why(), null, null,
				(this.claims.isEmpty() && this.matched.gap() != null) ? this.matched.gap().source() : null));
		return because.stream().distinct().toList();
	}

	/** Rules are counted, not the payers that an arrangement makes of one. */
	private static String matching(int rules, List<Claim> claims) {
		long applying = claims.stream().map(Claim::rule).distinct().count();
		return switch (rules) {
			case 0 -> "No rule matches";
			case 1 -> "One rule matches, and " + ((applying == 1) ? "it applies or may apply" : "it does not apply");
			default -> rules + " rules match, and " + applying + " of them apply or may apply";
		};
	}

	private static String varied(Claim claim, Arrangement arrangement) {
		Arranged arranged = new Arranged(arrangement);
		return Sentence.capital(arranged.titled()) + ", which holds " + arranged.period() + ", varies "
				+ arranged.varies() + " under this rule: " + arranged.parties("the cost") + ". The duty stays with "
				+ claim.responsible().name() + "."
				+ (arrangement.confirmed() ? "" : " But " + arranged.unconfirmed() + ", so that it is less sure.")
				+ (arrangement.gone().isEmpty() ? "" : " But " + arranged.gone()
						+ " no longer: a successor has to take over the part, or another arrangement be made.");
	}

	private static String lapsed(Arrangement arrangement) {
		Arranged arranged = new Arranged(arrangement);
		return Sentence.capital(arranged.titled()) + ", which held " + arranged.period()
				+ ", has lapsed and does not count.";
	}

	private static String said(ClaimCondition condition) {
		return switch (condition.settledBy()) {
			case ANSWER -> "the question says so";
			case OTHER_ANSWER -> "another answer excludes it";
			case SETTING -> "the setting settles it";
			case AGE -> "it does not matter at this age";
			case ASSUMPTION -> "assumed";
			case NOTHING -> "nobody has said";
		};
	}

}
