package org.sendgraph.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Described;
import org.sendgraph.organisation.IntegratedCareBoard;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * A version of an arrangement as a statement gives it.
 *
 * @param id stable id
 * @param title what the parties call it
 * @param place id of the council of the place
 * @param board id of the board whose children it is for; null for all
 * @param rules ids of the rules that it varies
 * @param ageFrom youngest age, inclusive
 * @param ageTo oldest age, inclusive
 * @param settingTypes only these kinds of setting; empty for all
 * @param needs only these kinds of need; empty for all
 * @param payers ids of those that pay
 * @param shares their shares in the same order, in hundredths of a per cent
 * @param commissioners ids of those that commission
 * @param deliverers ids of those that deliver
 * @param pooled whether it is paid from a pooled fund
 * @param pool id of the pool's budget
 * @param reviewOn day of its review
 * @param confirmedBy ids of the parties that have confirmed it
 * @param terms commitment to the words of what was agreed
 * @param disputeProcedure commitment to the words of the procedure
 * @param wordings the words that have not been erased
 * @param start first day, inclusive
 * @param end first day on which it no longer holds, exclusive
 * @param recordedAt when this version was recorded
 * @param change what brought this version about
 * @param example whether it is fictional
 * @param sources where it was read
 * @param bodies every body that it names
 * @param disputed whether a party disputes it and that is not settled
 */
public record Agreed(String id, String title, String place, @Nullable String board, List<String> rules, int ageFrom,
		int ageTo, List<SettingType> settingTypes, List<SenNeed> needs, List<String> payers, List<Long> shares,
		List<String> commissioners, List<String> deliverers, boolean pooled, @Nullable String pool,
		@Nullable LocalDate reviewOn, List<String> confirmedBy, @Nullable String terms,
		@Nullable String disputeProcedure, List<Wording> wordings, @Nullable LocalDate start, @Nullable LocalDate end,
		OffsetDateTime recordedAt, ArrangementChange change, boolean example, List<Source> sources,
		List<Described> bodies, boolean disputed) {

	/**
	 * Makes the arrangement that this describes.
	 * @param snapshot what is known, and for which day
	 * @return the arrangement
	 */
	public Arrangement as(Snapshot snapshot) {
		Map<String, Organisation> named = this.bodies.stream()
			.map((body) -> body.as(snapshot))
			.collect(Collectors.toMap(Organisation::id, Function.identity()));
		List<ArrangementParty> parties = new ArrayList<>();
		this.commissioners.forEach((body) -> parties.add(party(named, body, PartyRole.COMMISSIONS, null)));
		for (int index = 0; index < this.payers.size(); index++) {
			parties.add(party(named, this.payers.get(index), PartyRole.PAYS,
					BigDecimal.valueOf(this.shares.get(index), 2)));
		}
		this.deliverers.forEach((body) -> parties.add(party(named, body, PartyRole.DELIVERS, null)));
		String said = words(this.terms);
		String procedure = words(this.disputeProcedure);
		return new Arrangement(this.id, this.title, (LocalAuthority) body(named, this.place),
				(this.board != null) ? (IntegratedCareBoard) body(named, this.board) : null, parties, this.rules,
				this.ageFrom, this.ageTo, this.settingTypes, this.needs, this.pooled, this.pool, this.reviewOn, said,
				procedure, (said == null && this.terms != null) || (procedure == null && this.disputeProcedure != null),
				new Period(this.start, this.end), this.recordedAt, this.change, this.example, this.disputed,
				this.sources, snapshot);
	}

	private ArrangementParty party(Map<String, Organisation> named, String body, PartyRole role,
			@Nullable BigDecimal share) {
		return new ArrangementParty(body(named, body), role, share, this.confirmedBy.contains(body));
	}

	private static Organisation body(Map<String, Organisation> named, String id) {
		return Objects.requireNonNull(named.get(id), id);
	}

	private @Nullable String words(@Nullable String commitment) {
		return this.wordings.stream()
			.filter((wording) -> wording.commitment().equals(commitment))
			.map(Wording::text)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Free text, kept apart so that it can be erased.
	 *
	 * @param commitment what stands for it where it is referred to
	 * @param text the text; null once erased
	 */
	public record Wording(String commitment, @Nullable String text) {
	}

}
