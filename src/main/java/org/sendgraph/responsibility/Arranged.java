package org.sendgraph.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.arrangement.ArrangementParty;
import org.sendgraph.arrangement.PartyRole;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.terms.Period;

/**
 * An arrangement in words.
 *
 * @param arrangement the arrangement
 */
record Arranged(Arrangement arrangement) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** One, two and three; one or two. */
	static String listed(List<String> words, String last) {
		return (words.size() == 1) ? words.getFirst()
				: String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
	}

	static String on(LocalDate day) {
		return DAY.format(day);
	}

	String titled() {
		return "the arrangement “" + this.arrangement.title() + "”";
	}

	/**
	 * Who pays, commissions and delivers.
	 * @param cost what is paid, such as "the whole cost"; null where who pays is not to
	 * be said
	 */
	String parties(@Nullable String cost) {
		List<String> said = new ArrayList<>();
		List<ArrangementParty> payers = this.arrangement.in(PartyRole.PAYS);
		if (cost != null && !payers.isEmpty()) {
			said.add(pays(payers, cost)
					+ (this.arrangement.pooled() ? ", out of a pooled fund (NHS Act 2006, s.75)" : ""));
		}
		List<String> done = new ArrayList<>();
		does(PartyRole.COMMISSIONS, "commission", done);
		does(PartyRole.DELIVERS, "deliver", done);
		if (!done.isEmpty()) {
			said.add(listed(done, "and"));
		}
		return String.join("; ", said);
	}

	private static String pays(List<ArrangementParty> payers, String cost) {
		if (payers.size() == 1) {
			return payers.getFirst().organisation().getName() + " pays " + cost;
		}
		List<String> shares = new ArrayList<>();
		for (ArrangementParty payer : payers) {
			shares.add(payer.organisation().getName() + (shares.isEmpty() ? " pays " : " ") + percent(payer.share()));
		}
		return listed(shares, "and") + " of " + cost;
	}

	private static String percent(@Nullable BigDecimal share) {
		return (share != null) ? share.stripTrailingZeros().toPlainString() + "%" : "a share";
	}

	private void does(PartyRole role, String verb, List<String> done) {
		List<String> names = this.arrangement.in(role).stream().map((party) -> party.organisation().getName()).toList();
		if (!names.isEmpty()) {
			done.add(listed(names, "and") + " " + verb + ((names.size() == 1) ? "s" : "") + " it");
		}
	}

	/** What it varies, as "who pays and delivers". */
	String varies() {
		List<String> parts = new ArrayList<>();
		part(PartyRole.PAYS, "pays", parts);
		part(PartyRole.COMMISSIONS, "commissions", parts);
		part(PartyRole.DELIVERS, "delivers", parts);
		return "who " + listed(parts, "and");
	}

	private void part(PartyRole role, String verb, List<String> parts) {
		if (!this.arrangement.in(role).isEmpty()) {
			parts.add(verb);
		}
	}

	/** When it holds, with its last day. */
	String period() {
		Period period = this.arrangement.period();
		String from = (period.start() != null) ? "from " + on(period.start()) : "from a day that is not known";
		return from + ((period.end() != null) ? " to " + on(period.end().minusDays(1)) : " with no end set");
	}

	/** Who is named in it and does not exist on the day. */
	String gone() {
		List<String> names = this.arrangement.gone().stream().map(Organisation::getName).toList();
		return listed(names, "and") + ((names.size() == 1) ? " exists" : " exist");
	}

	/** Who has not confirmed it yet. */
	String unconfirmed() {
		List<String> names = this.arrangement.unconfirmed().stream().map(Organisation::getName).toList();
		return listed(names, "and") + ((names.size() == 1) ? " has" : " have") + " not confirmed it";
	}

}
