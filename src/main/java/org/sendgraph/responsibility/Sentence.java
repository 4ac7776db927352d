package org.sendgraph.responsibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.Rate;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.terms.Snapshot;

/**
 * Says an answer in plain English, so that an officer could send it on.
 *
 * @param judgement the verdict
 * @param claims the claims
 * @param missing what is not known
 * @param words what things are called
 * @param asOf the snapshot
 */
record Sentence(Judgement judgement, List<Claim> claims, List<Missing> missing, Words words, Snapshot asOf) {

	static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	String text(boolean failed) {
		List<String> said = new ArrayList<>();
		switch (this.judgement.verdict()) {
			case NOT_APPLICABLE, GAP -> said.add(opening());
			case UNKNOWN -> said.add("It cannot be said yet who must secure this. " + this.judgement.why() + asking());
			case CONTESTED -> said.add("This is contested: each reading is given and none is picked.");
			case SHARED, RESOLVED -> {
			}
		}
		Set<String> all = new LinkedHashSet<>(said);
		this.claims.stream()
			.collect(Collectors.groupingBy(this::who, LinkedHashMap::new, Collectors.toList()))
			.forEach((who, group) -> all.add(capital(who + lawOf(group) + ".")));
		payments().forEach(all::add);
		if (failed) {
			all.add(redress());
		}
		return String.join(" ", all);
	}

	private String opening() {
		String why = this.judgement.why();
		return (this.judgement.verdict() == Verdict.GAP) ? "Nobody has a duty to secure this. " + why : why;
	}

	private String asking() {
		return this.missing.stream()
			.filter((one) -> one.kind() == MissingKind.UNANSWERED || one.kind() == MissingKind.UNIDENTIFIED)
			.map((one) -> " " + one.question())
			.distinct()
			.collect(Collectors.joining());
	}

	private String who(Claim claim) {
		Party party = claim.responsible();
		String they = party.plural() ? "they" : "it";
		String act = switch (claim.obligation()) {
			case MUST -> " must secure this because " + they + " " + because(party);
			case MAY -> " may help with this, without a duty to do so";
			case DECIDES -> party.plural() ? " take the decision" : " takes the decision";
			case REFUNDS -> party.plural() ? " refund the cost" : " refunds the cost";
		};
		return (claim.obliges() && settled() ? "" : when(claim)) + party.name() + act;
	}

	/** Unless the verdict is UNKNOWN, open conditions change only who pays. */
	private boolean settled() {
		return this.judgement.verdict() != Verdict.UNKNOWN;
	}

	private String because(Party party) {
		return (party.role() != null) ? party.role().because()
				: Objects.requireNonNull(this.words.body(party.bodyType(), this.asOf).because());
	}

	private static String when(Claim claim) {
		List<ClaimCondition> open = claim.open();
		return open.isEmpty() ? ""
				: "If " + open.stream().map(ClaimCondition::statement).collect(Collectors.joining(" and ")) + ", ";
	}

	private static String lawOf(List<Claim> claims) {
		return " ("
				+ claims.stream().map((claim) -> claim.duty().reference()).distinct().collect(Collectors.joining("; "))
				+ ")";
	}

	private Set<String> payments() {
		Map<String, String> said = new LinkedHashMap<>();
		for (Claim claim : this.claims) {
			Funding funding = claim.funding();
			if (funding != null && claim.obligation() != Obligation.DECIDES) {
				said.putIfAbsent(funding.layer() + funding.stream().id() + funding.payer().key() + when(claim),
						payment(claim, funding));
			}
		}
		return new LinkedHashSet<>(said.values());
	}

	private String payment(Claim claim, Funding funding) {
		Party payer = funding.payer();
		String from = " from " + funding.stream().phrase();
		if (funding.layer() == FundingLayer.ELEMENT_2 && funding.rates().size() == 1) {
			return capital(when(claim) + "the first " + pounds(funding.rates().getFirst().amount())
					+ " a year of the extra cost is paid by " + payer.name() + from + ".");
		}
		String verb = (claim.obligation() == Obligation.MAY) ? " may pay " : (payer.plural() ? " pay " : " pays ");
		return capital(when(claim) + payer.name() + verb + this.words.layer(funding.layer(), this.asOf) + from
				+ rates(funding) + ".");
	}

	private static String rates(Funding funding) {
		if (funding.rates().isEmpty()) {
			return "";
		}
		return funding.rates().stream().map(Sentence::rate).collect(Collectors.joining(", ", " (", ")"));
	}

	private static String rate(Rate rate) {
		return pounds(rate.amount()) + " a " + rate.per() + ((rate.every() != null) ? " a " + rate.every() : "")
				+ ((rate.appliesTo() != null) ? " for an " + rate.appliesTo() : "");
	}

	private static String pounds(BigDecimal amount) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
		format.setMinimumFractionDigits((amount.stripTrailingZeros().scale() > 0) ? 2 : 0);
		return "£" + format.format(amount);
	}

	private String redress() {
		@Nullable RedressRoute first = this.claims.stream().flatMap((claim) -> claim.redress().stream()).findFirst().orElse(null);
		return (first != null)
				? "If this fails, begin with: " + first.name() + " (time limit: " + first.timeLimit() + ")."
				: "For this failure the tables name no route of redress.";
	}

}
