package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * One rule turned into named bodies for one question.
 *
 * @param obligation what the responsible body has to do
 * @param when conditions under which it holds
 * @param responsible who answers for it
 * @param funding who pays, from what
 * @param commissioner who commissions it
 * @param deliverer who delivers it
 * @param duty duty it rests on
 * @param alsoUnder other duties that bear on it
 * @param redress what to do when it fails
 * @param rule the national rule
 * @param standing whether bodies share or dispute it
 * @param confidence how sure this is
 * @param note what an officer should know
 * @param sources every document it rests on
 */
public record Claim(Obligation obligation, List<ClaimCondition> when, Party responsible, @Nullable Funding funding,
		@Nullable Party commissioner, @Nullable Party deliverer, Duty duty, List<Duty> alsoUnder,
		List<RedressRoute> redress, @Nullable Rule rule, Standing standing, Confidence confidence,
		@Nullable String note, List<Source> sources) {

	List<ClaimCondition> open() {
		return this.when.stream().filter(ClaimCondition::open).toList();
	}

	boolean obliges() {
		return this.obligation == Obligation.MUST;
	}

}
