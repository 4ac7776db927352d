package org.sendgraph.responsibility;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.Rate;
import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.redress.FailureKind;
import org.sendgraph.redress.FailureStep;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Source;

/**
 * Turns rules, and what was agreed about them, into claims.
 *
 * @param tables duties, streams and routes
 * @param parties bodies of the question
 * @param circumstances how each condition stands
 * @param plan plan status of the question
 * @param failure what went wrong; null when nothing did
 * @param agreements what was agreed locally
 * @param need kind of need; null when nobody said
 */
record Claims(Tables tables, Parties parties, Circumstances circumstances, PlanStatus plan,
		@Nullable FailureKind failure, Agreements agreements, @Nullable SenNeed need) {

	private static final String SPECIFIED_IN_PLAN = "Condition:SPECIFIED_IN_PLAN";

	private static final String FOR_DETAINED_PERSONS = "RedressRoute:rr-tribunal-detained";

	private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::obligation)
		.thenComparing(Claims::layer)
		.thenComparing((claim) -> Objects.requireNonNull(claim.rule()).id());

	List<Claim> of(RuledOut rules) {
		List<Claim> claims = rules.matching()
			.stream()
			.filter(this.circumstances::admits)
			.flatMap((rule) -> varied(rule).stream())
			.sorted(ORDER)
			.toList();
		return claims.isEmpty() ? rules.withoutPayer().stream().map((rule) -> claim(rule).withoutPayer()).toList()
				: claims;
	}

	private static int layer(Claim claim) {
		return (claim.funding() != null && claim.funding().layer() != null) ? claim.funding().layer().ordinal()
				: Integer.MAX_VALUE;
	}

	private List<Claim> varied(Rule rule) {
		Claim claim = claim(rule);
		AgreedParties agreed = new AgreedParties(this.tables.words(), this.tables.asOf());
		return this.agreements.readings(rule, this.need)
			.stream()
			.flatMap((reading) -> reading.of(claim, agreed).stream())
			.toList();
	}

	private Claim claim(Rule rule) {
		Party responsible = this.parties.of(rule.responsible(), rule.responsibleRoleId());
		Party payer = this.parties.of(rule.payer(), rule.payerRoleId());
		Duty duty = this.tables.duty(rule.dutyId());
		FundingStream stream = this.tables.stream(rule.streamId());
		List<Rate> rates = stream.ratesOn(this.tables.asOf().validOn());
		List<RedressRoute> redress = redress(rule, responsible, payer);
		List<Source> sources = Stream
			.of(duty.sources(), stream.sources(), rates.stream().flatMap((rate) -> rate.sources().stream()).toList(),
					redress.stream().flatMap((route) -> route.sources().stream()).toList())
			.flatMap(List::stream)
			.distinct()
			.toList();
		return new Claim(rule.obligation(), this.circumstances.of(rule), responsible,
				new Funding(rule.layer(), stream, payer, rates, null),
				this.parties.of(rule.commissioner(), responsible, payer), this.parties.of(rule.deliverer(), null), duty,
				rule.alsoUnderIds().stream().map(this.tables::duty).toList(), redress, rule, null, rule.standing(),
				rule.confidence(), rule.note(), sources);
	}

	/**
	 * A dispute about who pays can be taken up against either party. A rule that rests on
	 * what a plan specifies is about delivery, so what is wrong with the plan itself has
	 * routes that the rule does not list.
	 */
	private List<RedressRoute> redress(Rule rule, Party responsible, Party payer) {
		List<RedressRoute> own = rule.redressIds().stream().map(this.tables::route).toList();
		if (this.failure == null) {
			return own;
		}
		boolean content = this.failure == FailureKind.CONTENT && rule.conditionIds().contains(SPECIFIED_IN_PLAN);
		Collection<RedressRoute> routes = content ? this.tables.routes().values() : own;
		List<BodyType> against = (this.failure == FailureKind.WHO_PAYS)
				? List.of(responsible.bodyType(), payer.bodyType()) : List.of(responsible.bodyType());
		return routes.stream()
			.filter((route) -> step(route, against) != Integer.MAX_VALUE
					&& (own.contains(route) || !route.id().equals(FOR_DETAINED_PERSONS)))
			.sorted(Comparator.comparingInt((route) -> step(route, against)))
			.toList();
	}

	private int step(RedressRoute route, List<BodyType> against) {
		return route.failures()
			.stream()
			.filter((step) -> step.fits(Objects.requireNonNull(this.failure), this.plan, against))
			.mapToInt(FailureStep::order)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

}
