package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sendgraph.arrangement.Arrangement;

/**
 * Gathers what an answer does not know of what was agreed locally.
 *
 * @param claims claims that apply or may apply
 * @param bodies the bodies of the question
 * @param roles every role
 */
record OpenAgreements(List<Claim> claims, Bodies bodies, Map<String, Role> roles) {

	private static final String REGISTERED_WITH = "GP_REGISTRATION_ICB";

	List<Missing> missing() {
		List<Arrangement> agreed = this.claims.stream()
			.map(Claim::arrangement)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		List<Missing> missing = new ArrayList<>();
		if (this.claims.stream().flatMap((claim) -> claim.open().stream()).anyMatch(ClaimCondition::aboutNeed)) {
			List<String> titles = agreed.stream()
				.filter((one) -> !one.needs().isEmpty())
				.map((one) -> new Arranged(one).titled())
				.toList();
			missing.add(new Missing(MissingKind.UNANSWERED,
					"What kind of need is it? That decides whether " + Arranged.listed(titles, "or")
							+ " applies, and so who pays, commissions or delivers.",
					"the plan, or whoever assessed the need", null, null, null, List.of()));
		}
		for (Arrangement one : agreed) {
			if (!one.confirmed()) {
				missing.add(new Missing(MissingKind.UNCONFIRMED,
						Sentence.capital(new Arranged(one).titled()) + " counts although "
								+ new Arranged(one).unconfirmed() + ". Is it as it was recorded?",
						null, null, null, null, one.unconfirmed()));
			}
			if (one.board() != null && !this.bodies.byRole().containsKey(REGISTERED_WITH)) {
				Role role = Objects.requireNonNull(this.roles.get("Role:" + REGISTERED_WITH));
				missing.add(new Missing(MissingKind.DEFAULTED,
						"It was assumed that " + one.board().getName() + " " + role.because() + ": "
								+ new Arranged(one).titled() + " is for its children only.",
						role.whoCouldSay(), null, role, null, List.of()));
			}
		}
		return missing;
	}

}
