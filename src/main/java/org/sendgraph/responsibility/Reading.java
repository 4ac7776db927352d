package org.sendgraph.responsibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.arrangement.ArrangementParty;
import org.sendgraph.arrangement.PartyRole;

/**
 * What was agreed about one rule, for some kinds of need or for all.
 *
 * @param when which kinds; null for all
 * @param arrangements what varies the rule then
 */
record Reading(@Nullable ClaimCondition when, List<Arrangement> arrangements) {

	/**
	 * Turns the claim of the rule into the claims of this reading: one for each payer of
	 * each arrangement. An arrangement that does not say who pays, commissions or
	 * delivers leaves that to the others, and after them to the rule.
	 */
	List<Claim> of(Claim rule, AgreedParties parties) {
		Claim claim = (this.when != null) ? rule.when(this.when) : rule;
		return this.arrangements.isEmpty() ? List.of(claim)
				: this.arrangements.stream().flatMap((one) -> varied(claim, one, parties)).toList();
	}

	private Stream<Claim> varied(Claim claim, Arrangement agreed, AgreedParties parties) {
		boolean contradicted = agreed.disputed() || this.arrangements.stream().anyMatch(agreed::contradicts);
		Party commissioner = party(agreed, PartyRole.COMMISSIONS, parties, claim.commissioner());
		Party deliverer = party(agreed, PartyRole.DELIVERS, parties, claim.deliverer());
		List<ArrangementParty> payers = agreed.in(PartyRole.PAYS);
		if (payers.isEmpty()) {
			boolean others = this.arrangements.stream().anyMatch((other) -> !other.in(PartyRole.PAYS).isEmpty());
			return Stream
				.of(claim.under(agreed, others ? null : claim.funding(), commissioner, deliverer, contradicted));
		}
		Funding paid = Objects.requireNonNull(claim.funding());
		return payers.stream()
			.map((payer) -> new Funding(paid.layer(), paid.stream(), parties.of(List.of(payer)), paid.rates(),
					(payers.size() > 1) ? payer.share() : null))
			.map((funding) -> claim.under(agreed, funding, commissioner, deliverer, contradicted));
	}

	private @Nullable Party party(Arrangement agreed, PartyRole role, AgreedParties parties, @Nullable Party ofRule) {
		return Stream.concat(Stream.of(agreed), this.arrangements.stream())
			.map((one) -> one.in(role))
			.filter((those) -> !those.isEmpty())
			.findFirst()
			.map(parties::of)
			.orElse(ofRule);
	}

}
