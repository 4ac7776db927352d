package org.sendgraph.deficit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * An agreement of a council with the government about its deficit.
 *
 * @param id stable id
 * @param councilId id of the council
 * @param programme programme that it belongs to
 * @param agreementYear financial year in which it was made, such as 2022-23; null when
 * not known
 * @param sure last day of that year, or day on which it was first told, from which it is
 * sure to have been made
 * @param pence all of its money in whole pence; null when not known
 * @param totalConfidence how sure the amount is
 * @param totalIsApproximate whether it was given as about or just over so much
 * @param lastStatus how it stood when it was last told
 * @param statusStated day or month for which that was told
 * @param statusSure the day from which that is sure, inclusive
 * @param statusEnd first day on which it is not known to stand so any more; null when
 * none is known
 * @param note what else was said with its status
 * @param laterNote what happened to it after that; null when nothing is known
 * @param laterTold the day on which that happened
 * @param conditions what the council must do for the money; null when not known
 * @param closedToNewEntrants first day on which no council could enter the programme
 * @param streamId id of the kind of money
 * @param measureId id of the measure; null when the programme is none of ours
 * @param confidence how sure it is that the council has it
 * @param sources where it was read
 */
public record DeficitAgreement(String id, String councilId, DeficitProgramme programme, @Nullable String agreementYear,
		@Nullable LocalDate sure, @Nullable Long pence, @Nullable Confidence totalConfidence,
		boolean totalIsApproximate, @Nullable AgreementStatus lastStatus, @Nullable String statusStated,
		@Nullable LocalDate statusSure, @Nullable LocalDate statusEnd, @Nullable String note,
		@Nullable String laterNote, @Nullable LocalDate laterTold, @Nullable String conditions,
		@Nullable LocalDate closedToNewEntrants, String streamId, @Nullable String measureId, Confidence confidence,
		List<Source> sources) implements Node {

	public @Nullable BigDecimal total() {
		return (this.pence != null) ? BigDecimal.valueOf(this.pence, 2) : null;
	}

	/** Whether the amount is one of about so much; null where there is none. */
	public @Nullable Boolean totalApproximate() {
		return (this.pence != null) ? this.totalIsApproximate : null;
	}

	/**
	 * Says what is known of it, each with its time.
	 * @param day the day asked about
	 * @return the sentences
	 */
	public String saidOn(LocalDate day) {
		return new AgreementInWords(this, day).said();
	}

	/**
	 * Says what of it is not known, with the command that adds it.
	 * @param day the day asked about
	 * @return each in a sentence
	 */
	public List<String> absentOn(LocalDate day) {
		return new AgreementInWords(this, day).absent();
	}

	/**
	 * Adds what a document says to what the tables say: neither takes the other away.
	 * @param tables the same agreement by the tables
	 * @param day the day asked about, since a status counts from when it was told
	 * @return the agreement by both
	 */
	DeficitAgreement over(DeficitAgreement tables, LocalDate day) {
		DeficitAgreement money = (this.pence != null) ? this : tables;
		DeficitAgreement status = (toldBy(day) != null && !isOlderThan(tables)) ? this : tables;
		LocalDate end = (status.statusEnd == null && status.isOlderThan(tables.statusEnd)) ? tables.statusEnd
				: status.statusEnd;
		// A note was made with the status, and is told with no other.
		boolean noted = this.note != null && (status == this || this.statusSure == null);
		List<Source> all = Stream.concat(this.sources.stream(), tables.sources.stream())
			.distinct()
			.sorted(Comparator.comparing(Source::id))
			.toList();
		return new DeficitAgreement(this.id, this.councilId, this.programme, this.agreementYear, earliest(tables),
				money.pence, money.totalConfidence, money.totalIsApproximate, status.lastStatus, status.statusStated,
				status.statusSure, end, noted ? this.note : tables.note, tables.laterNote, tables.laterTold,
				(this.conditions != null) ? this.conditions : tables.conditions, tables.closedToNewEntrants,
				this.streamId, (this.measureId != null) ? this.measureId : tables.measureId, surer(tables), all);
	}

	/** A second document makes nothing less sure. */
	private Confidence surer(DeficitAgreement tables) {
		return (this.confidence.compareTo(tables.confidence) < 0) ? this.confidence : tables.confidence;
	}

	private boolean isOlderThan(DeficitAgreement other) {
		return isOlderThan(other.statusSure);
	}

	private boolean isOlderThan(@Nullable LocalDate day) {
		return this.statusSure != null && day != null && this.statusSure.isBefore(day);
	}

	private @Nullable LocalDate earliest(DeficitAgreement tables) {
		boolean sooner = tables.sure != null && (this.sure == null || tables.sure.isBefore(this.sure));
		return sooner ? tables.sure : this.sure;
	}

	boolean isThere(LocalDate day) {
		return this.sure != null && !this.sure.isAfter(day);
	}

	/**
	 * Gives what else was said, once it can have been: notes were made with the status,
	 * and what happened later has a day of its own.
	 * @param day the day
	 * @return the note, or null
	 */
	public @Nullable String noteOn(LocalDate day) {
		String said = toldWithStatusBy(day);
		String later = laterBy(day);
		return (said == null || later == null) ? ((said != null) ? said : later) : said + ". " + later;
	}

	@Nullable String toldWithStatusBy(LocalDate day) {
		return (this.statusSure == null || !this.statusSure.isAfter(day)) ? this.note : null;
	}

	@Nullable String laterBy(LocalDate day) {
		return (this.laterTold != null && !this.laterTold.isAfter(day)) ? this.laterNote : null;
	}

	@Nullable LocalDate closedOn(LocalDate day) {
		return (this.closedToNewEntrants != null && !this.closedToNewEntrants.isAfter(day)) ? this.closedToNewEntrants
				: null;
	}

	/**
	 * Gives the last day of which its status was published.
	 * @param day the day asked about
	 * @return the day, inclusive; null where no status was told by then
	 */
	@Nullable LocalDate statusKnownTo(LocalDate day) {
		return (toldBy(day) != null) ? this.statusSure : null;
	}

	/** What was to come on a day is not said of that day. */
	@Nullable LocalDate statusEndedBy(LocalDate day) {
		return (this.statusEnd != null && !this.statusEnd.isAfter(day)) ? this.statusEnd : null;
	}

	@Nullable AgreementStatus statusOn(LocalDate day) {
		return (this.statusEnd == null || this.statusEnd.isAfter(day)) ? toldBy(day) : null;
	}

	@Nullable AgreementStatus toldBy(LocalDate day) {
		return (this.statusSure != null && !this.statusSure.isAfter(day)) ? this.lastStatus : null;
	}

}
