package org.sendgraph.arrangement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * What named bodies have agreed about who commissions, pays for and delivers what certain
 * rules require, in one place and for a time. It never moves a duty. It is as on the day
 * asked about: where it did not hold then, as when it last did, or as it will begin.
 *
 * @param id stable id
 * @param title what the parties call it
 * @param place council for whose area it is
 * @param board only for children registered with this board; null for all
 * @param parties every part of every body
 * @param ruleIds rules that it varies
 * @param ageFrom youngest age in whole years, inclusive
 * @param ageTo oldest age in whole years, inclusive
 * @param settingTypes only in these kinds of setting; empty for all
 * @param needs only for these kinds of need; empty for all
 * @param pooled whether it is paid from a pooled fund (NHS Act 2006, s.75)
 * @param poolId id of the budget that is the pool
 * @param reviewOn day on which it is to be reviewed
 * @param terms what was agreed, in the parties' words; null where nothing was written or
 * it was erased
 * @param disputeProcedure what the parties do when they disagree; null as for the terms
 * @param erased whether terms or procedure had been written down and were erased
 * @param period when this version holds
 * @param recordedAt when this version was recorded
 * @param change what brought this version about
 * @param example whether it is fictional
 * @param disputed whether a party disputes it and that is not settled
 * @param sources where it was read
 * @param asOf the snapshot that was read
 */
public record Arrangement(String id, String title, LocalAuthority place, @Nullable IntegratedCareBoard board,
		List<ArrangementParty> parties, List<String> ruleIds, int ageFrom, int ageTo, List<SettingType> settingTypes,
		List<SenNeed> needs, boolean pooled, @Nullable String poolId, @Nullable LocalDate reviewOn,
		@Nullable String terms, @Nullable String disputeProcedure, boolean erased, Period period,
		OffsetDateTime recordedAt, ArrangementChange change, boolean example, boolean disputed, List<Source> sources,
		Snapshot asOf) implements Node, AsAt {

	/**
	 * Says how it stands on the day asked about.
	 * @return the status
	 */
	public ArrangementStatus status() {
		return ArrangementStatus.of(this.period, this.asOf.validOn());
	}

	/**
	 * Says whether every party has confirmed it.
	 * @return whether none is left to do so
	 */
	public boolean confirmed() {
		return this.parties.stream().allMatch(ArrangementParty::confirmed);
	}

	/**
	 * Lists the parties that have a part, in the order in which they were recorded.
	 * @param role the part
	 * @return those parties
	 */
	public List<ArrangementParty> in(PartyRole role) {
		return this.parties.stream().filter((party) -> party.role() == role).toList();
	}

	/**
	 * Says whether it cannot be followed together with another one of the same scope:
	 * both say who pays, commissions or delivers, and not the same.
	 * @param other the other one
	 * @return whether they say different things
	 */
	public boolean contradicts(Arrangement other) {
		return Arrays.stream(PartyRole.values()).anyMatch((role) -> {
			Set<String> here = told(role);
			Set<String> there = other.told(role);
			return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
		});
	}

	private Set<String> told(PartyRole role) {
		return in(role).stream()
			.map((party) -> party.organisation().id() + " " + party.share())
			.collect(Collectors.toSet());
	}

	/**
	 * Lists the bodies that are named on a day on which they do not exist, each once:
	 * their parts should go to their successors.
	 * @return those bodies
	 */
	public List<Organisation> gone() {
		return this.parties.stream()
			.map(ArrangementParty::organisation)
			.filter((body) -> !body.getExists().holdsOn(this.asOf.validOn()))
			.distinct()
			.toList();
	}

	/**
	 * Lists the bodies that have still to confirm it, each once.
	 * @return those bodies
	 */
	public List<Organisation> unconfirmed() {
		return this.parties.stream()
			.filter((party) -> !party.confirmed())
			.map(ArrangementParty::organisation)
			.distinct()
			.toList();
	}

}
