package org.sendgraph.responsibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.terms.Period;

/**
 * Rules that would match, if they held on the day.
 *
 * @param rules the rules
 * @param tables their duties
 */
record OtherDays(List<Rule> rules, Tables tables) {

	/**
	 * Gathers them with the same choice as the question's own statement makes among the
	 * rules of the day.
	 */
	static OtherDays of(Tables tables, String provision, @Nullable SettingType setting, PlanStatus plan, int ageFrom,
			int ageTo) {
		List<Rule> ofAnyDay = tables.rules()
			.values()
			.stream()
			.filter((rule) -> rule.provisionId().equals(provision))
			.toList();
		return new OtherDays(Tables.chosen(ofAnyDay, setting, plan)
			.stream()
			.filter((rule) -> !tables.asOf().holds(rule.period()) && rule.ageFrom() <= ageFrom && rule.ageTo() >= ageTo)
			.toList(), tables);
	}

	boolean none() {
		return this.rules.isEmpty();
	}

	/** What was never a duty and has ended leaves nobody who must. */
	boolean leaveNobody() {
		return this.rules.stream().allMatch((rule) -> rule.obligation() == Obligation.MAY && ended(rule));
	}

	/**
	 * Whether somebody must from a later day on, so that an earlier law may have said.
	 */
	boolean hideADuty() {
		return this.rules.stream().anyMatch((rule) -> rule.obligation() == Obligation.MUST && !ended(rule));
	}

	/**
	 * Rules that oblige somebody from a later day on, under other duties than those that
	 * are known to bind on the day.
	 */
	OtherDays silentBeside(List<Claim> claims) {
		Set<String> duties = claims.stream().map((claim) -> claim.duty().id()).collect(Collectors.toSet());
		return new OtherDays(this.rules.stream()
			.filter((rule) -> rule.obligation() == Obligation.MUST && !ended(rule) && !duties.contains(rule.dutyId()))
			.toList(), this.tables);
	}

	/** The laws with the days between which rules under them hold. */
	String said() {
		return this.rules.stream().map(this::said).distinct().collect(Collectors.joining("; "));
	}

	private String said(Rule rule) {
		Period period = rule.period();
		String law = "a rule under " + this.tables.duty(rule.dutyId()).reference();
		String from = (period.start() != null) ? " from " + Arranged.on(period.start()) : "";
		String to = (period.end() != null) ? " until " + Arranged.on(period.end().minusDays(1)) : "";
		return law + (ended(rule) ? " held" : " holds") + from + to;
	}

	private boolean ended(Rule rule) {
		return rule.period().end() != null && !rule.period().end().isAfter(this.tables.asOf().validOn());
	}

}
