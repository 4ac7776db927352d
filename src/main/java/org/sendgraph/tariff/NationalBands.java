package org.sendgraph.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.measure.Measure;
import org.sendgraph.measure.MeasureStanding;
import org.sendgraph.measure.MeasureStatus;
import org.sendgraph.measure.Measures;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What was proposed for the whole country, as it stands on a day.
 */
@Repository
class NationalBands {

	/** The element of the reforms that they are. */
	static final String MEASURE = "Measure:bands-tariffs";

	private static final CypherFile READ = CypherFile.of("tariff/read-published-bands");

	private static final String PROPOSED = "Duty:ip23-bands-and-tariffs";

	private static final String SUCCESSOR = "Duty:wp26-specialist-provision-packages";

	private static final String COUNCILS = "Councils publish bands and tariffs of their own: the command \"import bands\" "
			+ "adds a council's banding document.";

	private final Graph graph;

	private final Duties duties;

	private final Measures measures;

	NationalBands(Graph graph, Duties duties, Measures measures) {
		this.graph = graph;
		this.duties = duties;
		this.measures = measures;
	}

	/** What was proposed first, as long as nothing has taken its place. */
	@Nullable Duty standing(Snapshot snapshot) {
		return proposals(snapshot).stream()
			.filter((one) -> one.until() == null)
			.map(NationalProposal::duty)
			.filter((duty) -> duty.id().equals(PROPOSED) && snapshot.holds(duty.inForce()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Lists what had been proposed by the day, oldest first. The tables give the proposal
	 * of 2026 no day of its own: it is as old as the measure that it is part of.
	 */
	List<NationalProposal> proposals(Snapshot snapshot) {
		Measure first = this.measures.find(MEASURE, snapshot);
		if (first == null) {
			return List.of();
		}
		Stream<NationalProposal> later = this.measures.of(first.replacedByIds(), snapshot)
			.stream()
			.flatMap((measure) -> proposal(SUCCESSOR, measure, snapshot).stream());
		return Stream.concat(proposal(PROPOSED, first, snapshot).stream(), later).toList();
	}

	private Optional<NationalProposal> proposal(String duty, Measure measure, Snapshot snapshot) {
		return sure(measure, snapshot).findFirst()
			.flatMap((from) -> this.duties.of(List.of(duty), snapshot)
				.stream()
				.findFirst()
				.map((proposed) -> new NationalProposal(proposed, measure, from.sure(),
						sure(measure, snapshot).filter((one) -> one.standing() == MeasureStanding.SUPERSEDED)
							.map(MeasureStatus::sure)
							.findFirst()
							.orElse(null))));
	}

	private static Stream<MeasureStatus> sure(Measure measure, Snapshot snapshot) {
		return measure.statuses()
			.stream()
			.filter((one) -> one.standing() != null && one.sure() != null && !one.sure().isAfter(snapshot.validOn()));
	}

	/** What is not on record, by what is known of national bands at the time. */
	String absent(Snapshot snapshot) {
		Map<Boolean, List<Known>> known = this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Known.class)
			.stream()
			.collect(Collectors.partitioningBy(Known::national));
		List<String> said = new ArrayList<>();
		said.add(known.get(false).isEmpty() ? "Nothing of a body that exists is on record here."
				: "On record are bands of " + listed(known.get(false)) + "; none of them fits what was asked.");
		said.add(COUNCILS);
		List<NationalProposal> proposals = proposals(snapshot);
		proposals.forEach((one) -> said.add(sentence(one)));
		if (proposals.isEmpty()) {
			said.add("No national bands had been proposed by " + InWords.day(snapshot.validOn()) + ".");
		}
		if (!known.get(true).isEmpty()) {
			said.add("Of a national proposal these bands are on record: " + listed(known.get(true)) + ".");
		}
		else if (!proposals.isEmpty()) {
			said.add("No prices of a national proposal are on record: the same command, with DFE for the council, "
					+ "adds them once there are some.");
		}
		return String.join(" ", said);
	}

	private static String listed(List<Known> known) {
		return known.stream()
			.map((one) -> one.name() + " (" + one.financialYear() + ")")
			.collect(Collectors.joining(", "));
	}

	private static String sentence(NationalProposal one) {
		LocalDate until = one.until();
		return "Proposed from " + InWords.day(one.from()) + ": " + one.duty().name() + " (" + one.duty().instrument()
				+ "), " + ((until != null) ? "which never became law and was superseded on " + InWords.day(until)
						: "which is no law")
				+ ".";
	}

	/**
	 * What is on record of one year.
	 *
	 * @param national whether it is a band of a national proposal
	 * @param name name of that band, else of the body whose bands there are
	 * @param financialYear the year
	 */
	record Known(boolean national, String name, String financialYear) {
	}

}
