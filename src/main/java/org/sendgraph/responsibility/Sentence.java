package org.sendgraph.responsibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.PartyRole;
import org.sendgraph.duty.Force;
import org.sendgraph.funding.FundingLayer;
import org.sendgraph.funding.Rate;
import org.sendgraph.redress.RedressKind;
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
			case CONTESTED -> said.add(contested());
			case SHARED, RESOLVED -> {
			}
		}
		Set<String> all = new LinkedHashSet<>(said);
		readings().forEach((who, group) -> all.add(capital(who + lawOf(group) + ".")));
		payments().forEach(all::add);
		arranged().forEach(all::add);
		switch (this.judgement.verdict()) {
			case CONTESTED -> all.addAll(notes("What is argued: ", Standing.CONTESTED));
			case SHARED -> all.addAll(namesOneBody() ? notes("Note: ", Standing.JOINT) : List.of());
			default -> {
			}
		}
		if (this.judgement.unsaid() != null) {
			all.add(this.judgement.unsaid());
		}
		if (failed) {
			all.add(redress());
		}
		return String.join(" ", all);
	}

	private Map<String, List<Claim>> readings() {
		return this.claims.stream().collect(Collectors.groupingBy(this::who, LinkedHashMap::new, Collectors.toList()));
	}

	private String contested() {
		if (this.claims.stream().anyMatch(Claim::disputed)) {
			return "This is contested: a party disputes what was agreed, and that is not settled.";
		}
		if (this.claims.stream().anyMatch(Claim::contradicted)) {
			return "This is contested: arrangements contradict each other. Each is given and none is picked.";
		}
		return (readings().size() > 1) ? "This is contested: each reading is given and none is picked."
				: "This is contested. The tables give one reading of it.";
	}

	private boolean namesOneBody() {
		return this.claims.stream().flatMap(Gathering::parties).map(Party::key).distinct().count() == 1;
	}

	private List<String> notes(String opening, Standing standing) {
		String said = this.claims.stream()
			.filter((claim) -> claim.standing() == standing && claim.note() != null)
			.map(Claim::note)
			.distinct()
			.collect(Collectors.joining(" "));
		return said.isEmpty() ? List.of() : List.of(opening + said);
	}

	private String opening() {
		String why = this.judgement.why().replaceFirst("^ss\\.", "Sections ").replaceFirst("^s\\.", "Section ");
		boolean refunds = !this.claims.isEmpty()
				&& this.claims.stream().allMatch((claim) -> claim.obligation() == Obligation.REFUNDS);
		return (this.judgement.verdict() == Verdict.GAP && !refunds) ? "Nobody has a duty to secure this. " + why : why;
	}

	private String asking() {
		Set<MissingKind> asked = this.claims.isEmpty()
				? EnumSet.of(MissingKind.UNANSWERED, MissingKind.ASSUMED, MissingKind.ASK_AGAIN)
				: EnumSet.of(MissingKind.UNANSWERED, MissingKind.UNIDENTIFIED);
		return this.missing.stream()
			.filter((one) -> asked.contains(one.kind()) && !one.aboutNeed())
			.map((one) -> " " + one.question())
			.distinct()
			.collect(Collectors.joining());
	}

	private String who(Claim claim) {
		Party party = claim.responsible();
		String act = switch (claim.obligation()) {
			case MUST -> " must secure this" + because(party);
			case MAY -> mustToo(claim) ? " may also do more" + without(claim) : " may help with this" + without(claim);
			case DECIDES -> party.plural() ? " take the decision" : " takes the decision";
			case REFUNDS -> binds(claim) ? " refunds the cost" : " may be asked to refund the cost";
		};
		return (claim.obliges() && certain(claim) ? "" : when(claim, false)) + party.name() + act;
	}

	private boolean mustToo(Claim claim) {
		return this.claims.stream()
			.anyMatch((other) -> other.obliges() && other.responsible().key().equals(claim.responsible().key()));
	}

	/** What it is that allows or expects something and yet is no duty to do it. */
	private static String without(Claim claim) {
		return switch (claim.duty().force()) {
			case STATUTORY_POWER -> ", which is a power and not a duty";
			case STATUTORY_GUIDANCE, NON_STATUTORY -> ", which guidance expects and no duty requires";
			case CONTRACTUAL -> ", under an agreement or conditions that the funder can enforce and the family cannot";
			case ENACTED_NOT_COMMENCED -> ", because a duty has been enacted but is not in force";
			case PILOT, PROPOSED -> ", in a programme that gives nobody a right to it";
			case STATUTORY_DUTY, STATUTORY_RULE -> ", which the law named here does not itself require";
		};
	}

	private static boolean binds(Claim claim) {
		return claim.duty().force() == Force.STATUTORY_DUTY;
	}

	/** Whichever way open conditions come out, the body must, under the same duty. */
	private boolean certain(Claim claim) {
		return this.judgement.verdict() != Verdict.UNKNOWN && this.judgement.branches()
			.stream()
			.allMatch((branch) -> branch.live(this.claims)
				.stream()
				.anyMatch((other) -> other.obliges() && other.duty().id().equals(claim.duty().id())
						&& other.responsible().key().equals(claim.responsible().key())));
	}

	private String because(Party party) {
		if (party.unidentified() && party.role() != null) {
			return "";
		}
		String because = (party.role() != null) ? party.role().because()
				: Objects.requireNonNull(this.words.body(party.bodyType(), this.asOf).because());
		return " because " + (party.plural() ? "they " : "it ") + because;
	}

	private static String when(Claim claim) {
		return when(claim, true);
	}

	/** Who must never depends on the kind of need; who pays may. */
	private static String when(Claim claim, boolean need) {
		List<ClaimCondition> open = claim.open().stream().filter((one) -> need || !one.aboutNeed()).toList();
		return open.isEmpty() ? ""
				: "If " + open.stream().map(ClaimCondition::statement).collect(Collectors.joining(" and ")) + ", ";
	}

	private static String lawOf(List<Claim> claims) {
		Map<String, Set<String>> sections = new LinkedHashMap<>();
		for (Claim claim : claims) {
			Set<String> named = sections.computeIfAbsent(claim.duty().instrument(), (name) -> new LinkedHashSet<>());
			if (!claim.duty().wholly()) {
				named.add(Objects.requireNonNull(claim.duty().section()));
			}
		}
		return sections.entrySet()
			.stream()
			.map((law) -> law.getKey() + (law.getValue().isEmpty() ? "" : ", " + String.join(" and ", law.getValue())))
			.collect(Collectors.joining("; ", " (", ")"));
	}

	private Set<String> payments() {
		Map<String, String> said = new LinkedHashMap<>();
		for (Claim claim : this.claims) {
			Funding funding = claim.funding();
			if (funding != null && claim.obligation() != Obligation.DECIDES
					&& (claim.arrangement() == null || claim.arrangement().in(PartyRole.PAYS).isEmpty())) {
				said.putIfAbsent(funding.layer() + funding.stream().id() + funding.payer().key() + when(claim),
						payment(claim, funding));
			}
		}
		return new LinkedHashSet<>(said.values());
	}

	/** What each arrangement says about what is paid for, beside the duty that stays. */
	private Set<String> arranged() {
		Set<String> said = new LinkedHashSet<>();
		for (Claim claim : this.claims) {
			if (claim.arrangement() != null) {
				Arranged arranged = new Arranged(claim.arrangement());
				Funding funding = claim.funding();
				String cost = (funding == null || claim.obligation() == Obligation.DECIDES) ? null
						: (funding.layer() != null) ? this.words.layer(funding.layer(), this.asOf) : "the cost";
				said.add(capital(when(claim) + "under " + arranged.titled() + ", " + arranged.parties(cost) + "."
						+ (claim.arrangement().confirmed() ? "" : " But " + arranged.unconfirmed() + ".")));
			}
		}
		return said;
	}

	private String payment(Claim claim, Funding funding) {
		Party payer = funding.payer();
		String from = " from " + funding.stream().phrase();
		if (funding.layer() == FundingLayer.ELEMENT_2 && funding.rates().size() == 1) {
			return capital(when(claim) + "the first " + pounds(funding.rates().getFirst().amount())
					+ " a year of the extra cost is paid by " + payer.name() + from + ".");
		}
		return capital(when(claim) + payer.name() + pays(claim, payer) + this.words.layer(funding.layer(), this.asOf)
				+ from + rates(funding) + ".");
	}

	/**
	 * Money that a funding guide or an agreement provides for is not at the payer's
	 * pleasure, though no law fixes it.
	 */
	private static String pays(Claim claim, Party payer) {
		return switch (claim.obligation()) {
			case MUST, DECIDES -> payer.plural() ? " pay " : " pays ";
			case REFUNDS -> binds(claim) ? " pays " : " may be asked to pay ";
			case MAY -> switch (claim.duty().force()) {
				case NON_STATUTORY, CONTRACTUAL -> " is expected to pay ";
				default -> " may pay ";
			};
		};
	}

	private static String rates(Funding funding) {
		if (funding.rates().isEmpty()) {
			return "";
		}
		return funding.rates().stream().map(Sentence::rate).collect(Collectors.joining(", ", " (", ")"));
	}

	private static String rate(Rate rate) {
		return pounds(rate.amount()) + " a " + rate.per() + ((rate.every() != null) ? " a " + rate.every() : "")
				+ ((rate.appliesTo() != null) ? " for " + article(rate.appliesTo()) + rate.appliesTo() : "");
	}

	private static String article(String word) {
		return ("aeiou".indexOf(word.charAt(0)) >= 0) ? "an " : "a ";
	}

	private static String pounds(BigDecimal amount) {
		NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
		format.setMinimumFractionDigits((amount.stripTrailingZeros().scale() > 0) ? 2 : 0);
		return "£" + format.format(amount);
	}

	private String redress() {
		List<Claim> open = this.claims.stream().filter((one) -> !one.redress().isEmpty()).toList();
		Claim claim = open.stream()
			.filter((one) -> one.redress().getFirst().kind() != RedressKind.OMBUDSMAN)
			.findFirst()
			.orElse(open.isEmpty() ? null : open.getFirst());
		if (claim == null) {
			return "For this failure the tables name no route of redress.";
		}
		RedressRoute first = claim.redress().getFirst();
		if (first.kind() == RedressKind.NONE) {
			return "If this fails, there is no route of redress for one child or family.";
		}
		String route = first.name() + " (time limit: " + uncapital(first.timeLimit()) + ").";
		if (first.kind() == RedressKind.COURT) {
			return "If this fails, the tables name no complaint or appeal for it, only: " + route;
		}
		return (first.kind() == RedressKind.OMBUDSMAN)
				? "If this fails, complain to " + claim.responsible().name() + " first, then go to: " + route
				: "If this fails, begin with: " + route;
	}

	private static String uncapital(String text) {
		return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}

}
