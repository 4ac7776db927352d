package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SenNeed;

/**
 * One way in which the open conditions can come out.
 *
 * @param holding conditions that hold in it, by key
 * @param need kind of need in it; null where nothing depends on it
 */
record Branch(Set<String> holding, @Nullable SenNeed need) {

	/**
	 * Above this, the tables would have to be wrong: the most there is today is four,
	 * each with every kind of need.
	 */
	private static final int MOST = 4_096;

	/**
	 * Lists every way in which the open conditions of some claims can come out together.
	 * Of a group, each member that is open is one way; any other condition may hold or
	 * not; conditions that exclude each other never hold together.
	 */
	static List<Branch> of(List<Claim> claims, List<Rule> matching, Circumstances circumstances) {
		Map<String, Alternatives> groups = new LinkedHashMap<>();
		claims.stream()
			.flatMap((claim) -> claim.open().stream())
			.filter((condition) -> !condition.aboutNeed())
			.map(ClaimCondition::asked)
			.distinct()
			.forEach((condition) -> {
				String group = (condition.oneOf() != null) ? condition.oneOf() : condition.key();
				groups.computeIfAbsent(group, (name) -> Alternatives.to(condition, matching, circumstances));
			});
		boolean needs = claims.stream().flatMap((claim) -> claim.open().stream()).anyMatch(ClaimCondition::aboutNeed);
		List<Branch> branches = needs
				? Arrays.stream(SenNeed.values()).map((need) -> new Branch(Set.of(), need)).toList()
				: List.of(new Branch(Set.of(), null));
		for (Alternatives group : groups.values()) {
			branches = branches.stream().flatMap((branch) -> branch.with(group).stream()).toList();
			if (branches.size() > MOST) {
				throw new IllegalStateException("The conditions " + groups.keySet() + " branch too often");
			}
		}
		return branches;
	}

	private List<Branch> with(Alternatives group) {
		List<Branch> branches = new ArrayList<>();
		if (group.none()) {
			branches.add(this);
		}
		for (Condition condition : group.open()) {
			if (condition.excludesIds().stream().noneMatch(this.holding::contains)) {
				Set<String> more = new HashSet<>(this.holding);
				more.add(condition.key());
				branches.add(new Branch(more, this.need));
			}
		}
		return branches;
	}

	List<Claim> live(List<Claim> claims) {
		return claims.stream()
			.filter((claim) -> claim.open()
				.stream()
				.allMatch((condition) -> condition.aboutNeed() ? condition.needs().contains(this.need)
						: this.holding.contains(condition.asked().key())))
			.toList();
	}

	Set<String> bodiesThatMust(List<Claim> claims) {
		return live(claims).stream()
			.filter(Claim::obliges)
			.map((claim) -> claim.responsible().key())
			.collect(Collectors.toSet());
	}

	/** A decision is not money: who takes it pays nobody. */
	Set<String> payers(List<Claim> claims) {
		return live(claims).stream()
			.filter((claim) -> claim.obligation() != Obligation.DECIDES && claim.funding() != null)
			.map((claim) -> claim.funding().payer().key())
			.collect(Collectors.toSet());
	}

	/**
	 * Conditions of which at most one holds.
	 *
	 * @param open those that nobody has settled
	 * @param none whether none of them may hold
	 */
	private record Alternatives(List<Condition> open, boolean none) {

		/**
		 * Once one of a group is denied, it may be that none holds, unless they change
		 * only who pays: where rules under several of them all oblige the same bodies,
		 * those must whichever of them holds.
		 */
		static Alternatives to(Condition condition, List<Rule> matching, Circumstances circumstances) {
			if (condition.oneOf() == null) {
				return new Alternatives(List.of(condition), true);
			}
			List<ClaimCondition> group = circumstances.settled()
				.values()
				.stream()
				.filter((other) -> condition.oneOf().equals(other.asked().oneOf()))
				.toList();
			Map<String, Set<String>> bodies = new HashMap<>();
			for (ClaimCondition one : group) {
				String key = one.asked().key();
				matching.stream()
					.filter((rule) -> rule.conditionIds().contains(key))
					.forEach((rule) -> bodies.computeIfAbsent(key, (name) -> new HashSet<>())
						.add(rule.responsible() + " " + rule.responsibleRoleId()));
			}
			boolean same = bodies.size() > 1 && Set.copyOf(bodies.values()).size() == 1;
			List<Condition> open = group.stream().filter(ClaimCondition::open).map(ClaimCondition::asked).toList();
			return new Alternatives(open, open.size() < group.size() && !same);
		}

	}

}
