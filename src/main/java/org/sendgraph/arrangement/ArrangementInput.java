package org.sendgraph.arrangement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.BadInput;

/**
 * What bodies have agreed.
 *
 * @param title what the parties call it
 * @param place id of the council for whose area it is
 * @param board only for children registered with the board of this id; null for all
 * @param rules ids of the rules that it varies, at least one
 * @param parties parts of bodies
 * @param start first day, inclusive
 * @param end first day on which it no longer holds, exclusive; null when open
 * @param ageFrom youngest age in whole years, inclusive
 * @param ageTo oldest age in whole years, inclusive
 * @param settingTypes only in these kinds of setting; null or empty for all
 * @param needs only for these kinds of need; null or empty for all
 * @param pooled whether it is paid from a pooled fund (NHS Act 2006, s.75)
 * @param pool id of the budget that is the pool
 * @param reviewOn day on which it is to be reviewed
 * @param terms what was agreed, in the parties' words
 * @param disputeProcedure what the parties do when they disagree
 */
public record ArrangementInput(String title, String place, @Nullable String board, List<String> rules,
		List<PartyInput> parties, LocalDate start, @Nullable LocalDate end, int ageFrom, int ageTo,
		@Nullable List<SettingType> settingTypes, @Nullable List<SenNeed> needs, boolean pooled, @Nullable String pool,
		@Nullable LocalDate reviewOn, @Nullable String terms, @Nullable String disputeProcedure) {

	public ArrangementInput {
		BadInput.id("arrangement.place", place);
		rules.forEach((rule) -> BadInput.id("arrangement.rules", rule));
	}

	List<String> bodies(PartyPart part) {
		return this.parties.stream().filter((party) -> party.part() == part).map(PartyInput::organisation).toList();
	}

}
