package org.sendgraph.procedure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * A step of a procedure.
 *
 * @param id stable id
 * @param procedureId the procedure
 * @param order place in the procedure, from 1
 * @param name name in plain words
 * @param action what must be done, in our own words
 * @param actor kind of body that acts
 * @param roleId role that picks it out, where one fits
 * @param mayActToo other kinds of body that act or take part
 * @param dutyId duty it arises from
 * @param legalBasis what it rests on where no duty is on record
 * @param exceptions what may move its time limit, each with its regulation
 * @param redressIds routes of redress when it is missed
 * @param streamId kind of money that it is paid from, where one is known
 * @param provisionId provision that it is about, whose rules say who commissions and pays
 * @param standing what it counts for by itself; null: as the procedure
 * @param period when it holds, the end exclusive
 * @param whichever which of several deadlines counts
 * @param onlyIf in which case alone it is taken; null: in every case
 * @param fallsAwayWithIds steps with which it falls away
 * @param mayPrecedeStart whether it may come before the start
 * @param allDeadlines its deadlines of all times
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record ProcedureStep(String id, String procedureId, int order, String name, String action, BodyType actor,
		@Nullable String roleId, List<BodyType> mayActToo, @Nullable String dutyId, @Nullable String legalBasis,
		List<String> exceptions, List<String> redressIds, @Nullable String streamId, @Nullable String provisionId,
		@Nullable ProcedureStanding standing, Period period, DeadlineChoice whichever, @Nullable String onlyIf,
		List<String> fallsAwayWithIds, boolean mayPrecedeStart, List<Deadline> allDeadlines, Confidence confidence,
		Basis basis, List<Source> sources) implements Node {

	/**
	 * Says what of a step that was tried is not known.
	 * @return each in a sentence
	 */
	public List<String> absent() {
		return (this.standing == ProcedureStanding.PILOTED && this.streamId == null) ? List
			.of("Which money this step was paid from in the pilot is not on record, and no import adds it: the "
					+ "Change Programme had a grant of its own, and no publication that was read says what of it "
					+ "went to this.")
				: List.of();
	}

	/**
	 * Gives the deadlines that hold on a day.
	 * @param day the day
	 * @return its deadlines
	 */
	public List<Deadline> deadlinesOn(LocalDate day) {
		return this.allDeadlines.stream().filter((one) -> one.period().holdsOn(day)).toList();
	}

}
