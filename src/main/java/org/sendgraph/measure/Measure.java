package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * One element of the reforms, from what was announced to what became of it.
 *
 * @param id stable id
 * @param name name in plain words
 * @param part part of the reforms that it belongs to
 * @param setsOut what it sets out to do
 * @param responsibleId id of the body that answers for it
 * @param partnerIds ids of the bodies that deliver it
 * @param fundingAsStated the money as it was stated; null when none was
 * @param streamId id of the kind of money; null when none is known
 * @param startAsStated its start as it was stated; null when none was
 * @param plannedAsStated what was to be reached, as it was stated; null when nothing was
 * @param laterAsStated what later became of it; null when nothing is known
 * @param absent what of it is known nowhere here
 * @param statuses what happened to it, in order
 * @param milestones what was to be reached, in order
 * @param figures numbers that were given about it
 * @param areas what is known to be where
 * @param partOfIds ids of measures of which it is a part
 * @param dependsOnIds ids of measures on which it depends
 * @param replacedByIds ids of measures that took or are to take its place
 * @param meanwhileIds ids of duties that hold as long as it is not law
 * @param confidence how sure this is
 * @param sources where it was read
 */
public record Measure(String id, String name, ReformPart part, String setsOut, String responsibleId,
		List<String> partnerIds, @Nullable String fundingAsStated, @Nullable String streamId,
		@Nullable String startAsStated, @Nullable String plannedAsStated, @Nullable String laterAsStated,
		List<String> absent, List<MeasureStatus> statuses, List<Milestone> milestones, List<MeasureFigure> figures,
		List<MeasureArea> areas, List<String> partOfIds, List<String> dependsOnIds, List<String> replacedByIds,
		List<String> meanwhileIds, Confidence confidence, List<Source> sources) implements Node {

	/**
	 * Finds the last status that says how far the measure had come. What runs late runs.
	 * @param day the day
	 * @return that status; nothing when none is sure by then
	 */
	public Optional<MeasureStatus> statusOn(LocalDate day) {
		return this.statuses.stream()
			.filter((status) -> status.standing() != null && status.isSureOn(day))
			.reduce((earlier, later) -> later.isDelayOf(earlier) ? earlier : later);
	}

	/** Whether the last that is sure about how far it had come is that it is late. */
	boolean isLateOn(LocalDate day) {
		return this.statuses.stream()
			.filter((status) -> status.standing() != null && status.isSureOn(day))
			.reduce((earlier, later) -> later)
			.filter((status) -> status.standing() == MeasureStanding.DELAYED)
			.isPresent();
	}

	/** What is sure to have happened since its standing last changed. */
	List<MeasureStatus> eventsSince(LocalDate day) {
		List<MeasureStatus> sure = this.statuses.stream().filter((status) -> status.isSureOn(day)).toList();
		int last = sure.lastIndexOf(statusOn(day).orElse(null));
		return sure.subList(last + 1, sure.size());
	}

	/**
	 * Where its status on a day was read, and what has happened since or may have.
	 */
	List<Source> sourcesOn(LocalDate day) {
		List<Source> read = Stream.of(statusOn(day).stream(), eventsSince(day).stream(), openOn(day).stream())
			.flatMap((some) -> some)
			.flatMap((one) -> one.sources().stream())
			.distinct()
			.toList();
		return (statusOn(day).isPresent() || !read.isEmpty()) ? read : this.sources;
	}

	/** What may or may not have happened by a day. */
	List<MeasureStatus> openOn(LocalDate day) {
		return this.statuses.stream().filter((status) -> status.isOpenOn(day)).toList();
	}

	/** Whether it needs a law that has not been passed. */
	boolean needsLegislationOn(LocalDate day) {
		return this.statuses.stream()
			.filter((status) -> status.isSureOn(day))
			.map(MeasureStatus::standing)
			.filter((standing) -> standing == MeasureStanding.NEEDS_LEGISLATION
					|| standing != null && !standing.isWithoutLaw())
			.reduce((earlier, later) -> later)
			.filter((standing) -> standing == MeasureStanding.NEEDS_LEGISLATION)
			.isPresent();
	}

}
