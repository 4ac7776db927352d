package org.sendgraph.responsibility;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.duty.Duty;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Source;

/**
 * One rule, and what was agreed about it, turned into named bodies for one question.
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
 * @param arrangement what varies who pays, commissions and delivers; null where the rule
 * alone says so
 * @param standing whether bodies share or dispute it
 * @param confidence how sure this is
 * @param note what an officer should know
 * @param sources every document it rests on
 */
public record Claim(Obligation obligation, List<ClaimCondition> when, Party responsible, @Nullable Funding funding,
		@Nullable Party commissioner, @Nullable Party deliverer, Duty duty, List<Duty> alsoUnder,
		List<RedressRoute> redress, @Nullable Rule rule, @Nullable Arrangement arrangement, Standing standing,
		Confidence confidence, @Nullable String note, List<Source> sources) {

	List<ClaimCondition> open() {
		return this.when.stream().filter(ClaimCondition::open).toList();
	}

	/** The claim for those children only to whom a condition applies. */
	Claim when(ClaimCondition more) {
		List<ClaimCondition> all = Stream.concat(this.when.stream(), Stream.of(more)).toList();
		return new Claim(this.obligation, all, this.responsible, this.funding, this.commissioner, this.deliverer,
				this.duty, this.alsoUnder, this.redress, this.rule, this.arrangement, this.standing, this.confidence,
				this.note, this.sources);
	}

	/** The duty alone, where none of the ways of paying for it holds. */
	Claim withoutPayer() {
		return new Claim(this.obligation, List.of(), this.responsible, null, null, null, this.duty, this.alsoUnder,
				this.redress, this.rule, null, Standing.SOLE, this.confidence, null, this.duty.sources());
	}

	/**
	 * The claim with other payers, commissioners and deliverers. Who answers for it,
	 * under which duty and with which redress stays as it is.
	 */
	Claim under(Arrangement agreed, @Nullable Funding paid, @Nullable Party commissions, @Nullable Party delivers,
			boolean contradicted) {
		Confidence sure = !agreed.gone().isEmpty() ? Confidence.LOW
				: agreed.confirmed() ? this.confidence : Collections.max(List.of(this.confidence, Confidence.MEDIUM));
		return new Claim(this.obligation, this.when, this.responsible, paid, commissions, delivers, this.duty,
				this.alsoUnder, this.redress, this.rule, agreed, contradicted ? Standing.CONTESTED : this.standing,
				sure, this.note, Stream.concat(this.sources.stream(), agreed.sources().stream()).distinct().toList());
	}

	/** Whether it is contested for what was agreed, and not for the rule. */
	boolean contradicted() {
		return this.standing == Standing.CONTESTED && this.arrangement != null
				&& Objects.requireNonNull(this.rule).standing() != Standing.CONTESTED;
	}

	/** Whether a party disputes what was agreed. */
	boolean disputed() {
		return contradicted() && Objects.requireNonNull(this.arrangement).disputed();
	}

	boolean obliges() {
		return this.obligation == Obligation.MUST;
	}

}
