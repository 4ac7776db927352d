package org.sendgraph.responsibility;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Agreed;
import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.arrangement.ArrangementStatus;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.terms.Snapshot;

/**
 * What was agreed locally about rules, for the council that answers and the day.
 *
 * @param holding what holds on the day
 * @param lapsed what had come to an end by then, in the year before
 */
record Agreements(List<Arrangement> holding, List<Arrangement> lapsed) {

	/**
	 * Takes what counts for the bodies of a question: what is for the area of the council
	 * that maintains the plan, or without one of the council where the child lives, and
	 * for children of every board or of the board of the GP practice.
	 */
	static Agreements of(List<Agreed> agreed, Bodies bodies, Map<String, Role> roles, PlanStatus plan,
			Snapshot snapshot) {
		if (agreed.isEmpty()) {
			return new Agreements(List.of(), List.of());
		}
		Organisation council = bodies
			.in(roles.get((plan == PlanStatus.EHCP) ? "Role:MAINTAINING_LA" : "Role:RESIDENT_LA"), roles);
		Organisation board = bodies.in(roles.get("Role:GP_REGISTRATION_ICB"), roles);
		List<Arrangement> all = agreed.stream()
			.map((one) -> one.as(snapshot))
			.filter((one) -> one.place().equals(council) && (one.board() == null || one.board().equals(board)))
			.toList();
		List<Arrangement> holding = all.stream().filter((one) -> one.status() == ArrangementStatus.CURRENT).toList();
		return new Agreements(holding,
				all.stream()
					.filter((one) -> one.status() == ArrangementStatus.LAPSED
							&& holding.stream().noneMatch((other) -> other.id().equals(one.id())))
					.toList());
	}

	/** Those that hold for a kind of setting at these ages. */
	Agreements within(@Nullable SettingType setting, int from, int to) {
		return new Agreements(this.holding.stream()
			.filter((one) -> (one.settingTypes().isEmpty() || one.settingTypes().contains(setting))
					&& one.ageFrom() <= from && to <= one.ageTo())
			.toList(), List.of());
	}

	List<Arrangement> varying(Rule rule) {
		return this.holding.stream().filter((one) -> one.ruleIds().contains(rule.id())).toList();
	}

	/**
	 * Reads what was agreed about a rule. Where it depends on the kind of need and nobody
	 * said which that is, there are several readings, each for the kinds that it is for.
	 */
	List<Reading> readings(Rule rule, @Nullable SenNeed need) {
		List<Arrangement> varying = varying(rule);
		Set<SenNeed> named = EnumSet.noneOf(SenNeed.class);
		varying.forEach((one) -> named.addAll(one.needs()));
		if (named.isEmpty()) {
			return List.of(new Reading(null, varying));
		}
		if (need != null) {
			return List.of(new Reading(ClaimCondition.asNeedIs(need), forNeed(varying, need)));
		}
		Map<List<Arrangement>, Set<SenNeed>> needs = new LinkedHashMap<>();
		for (SenNeed one : SenNeed.values()) {
			needs.computeIfAbsent(forNeed(varying, one), (those) -> new TreeSet<>()).add(one);
		}
		return (needs.size() == 1) ? List.of(new Reading(null, varying))
				: needs.entrySet()
					.stream()
					.map((entry) -> new Reading(ClaimCondition.ifNeedIs(entry.getValue()), entry.getKey()))
					.toList();
	}

	private static List<Arrangement> forNeed(List<Arrangement> varying, SenNeed need) {
		return varying.stream().filter((one) -> one.needs().isEmpty() || one.needs().contains(need)).toList();
	}

	/** What lapsed about some of these rules, where nothing has taken its place. */
	List<Arrangement> lapsedAbout(List<Claim> claims) {
		List<Rule> rules = claims.stream().map(Claim::rule).filter(Objects::nonNull).distinct().toList();
		return this.lapsed.stream()
			.filter((one) -> rules.stream()
				.anyMatch((rule) -> one.ruleIds().contains(rule.id()) && varying(rule).isEmpty()))
			.toList();
	}

}
