package org.sendgraph.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.journal.Editions;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Measures of the reforms.
 */
@Repository
public class Measures implements NodesById {

	private static final CypherFile READ = CypherFile.of("measure/read-measures");

	private final Graph graph;

	private final Duties duties;

	private final Editions<Map<String, Measure>> editions = new Editions<>(this::read);

	Measures(Graph graph, Duties duties) {
		this.graph = graph;
		this.duties = duties;
	}

	private Map<String, Measure> read(Snapshot snapshot) {
		Map<String, Measure> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Measure.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	/**
	 * Gives all of them in the order of their names.
	 * @param snapshot what is known
	 * @return all by id
	 */
	public Map<String, Measure> at(Snapshot snapshot) {
		return this.editions.at(snapshot);
	}

	/**
	 * Gives those with these ids, leaving out what is not there.
	 * @param ids the ids
	 * @param snapshot what is known
	 * @return those there are, in the order asked
	 */
	public List<Measure> of(List<String> ids, Snapshot snapshot) {
		Map<String, Measure> all = at(snapshot);
		return ids.stream().filter(all::containsKey).map(all::get).toList();
	}

	/**
	 * Gives one.
	 * @param id its id
	 * @param snapshot what is known
	 * @return the measure, or null when there is none
	 */
	public @Nullable Measure find(String id, Snapshot snapshot) {
		return at(snapshot).get(id);
	}

	/** Measures that are parts of this one. */
	List<Measure> parts(Measure whole, Snapshot snapshot) {
		return at(snapshot).values().stream().filter((one) -> one.partOfIds().contains(whole.id())).toList();
	}

	Connection<Measure> list(@Nullable MeasureFilter filter, Paging paging, Snapshot snapshot) {
		List<Measure> all = at(snapshot).values()
			.stream()
			.filter((one) -> filter == null || filter.keeps(one, snapshot))
			.toList();
		return Connection.of(all, Measure::id, paging, "measures " + filter, snapshot);
	}

	/**
	 * Says whether one can rely on a measure.
	 * @param id id of the measure
	 * @param snapshot the day, and what is known
	 * @return the answer
	 */
	public WhyNot whyNot(String id, Snapshot snapshot) {
		Measure measure = find(id, snapshot);
		if (measure == null) {
			throw new BadInput("measure", "There is no measure " + id + ".", "an id that measures gives");
		}
		return whyNot(measure, snapshot);
	}

	WhyNot whyNot(Measure measure, Snapshot snapshot) {
		LocalDate day = snapshot.validOn();
		MeasureStatus status = measure.statusOn(day).orElse(null);
		Reliance reliance = (status != null && status.standing() != null) ? status.standing().reliance()
				: Reliance.UNKNOWN_THEN;
		List<Measure> superseded = superseded(measure, snapshot);
		List<Duty> meanwhile = this.duties.of(measure.meanwhileIds(), snapshot)
			.stream()
			.filter((duty) -> snapshot.holds(duty.inForce()))
			.toList();
		return new WhyNot(reliance,
				new RelianceSentence(day)
					.of(reliance, measure, status, superseded, meanwhile, needsLegislation(measure, snapshot)),
				measure, status, superseded, meanwhile,
				Stream.concat(Stream.of(measure), superseded.stream())
					.flatMap((one) -> one.sourcesOn(day).stream())
					.distinct()
					.toList());
	}

	/**
	 * Says whether a measure needs a law that has not been passed, itself or because of
	 * what it depends on.
	 */
	boolean needsLegislation(Measure measure, Snapshot snapshot) {
		return measure.needsLegislationOn(snapshot.validOn()) || of(measure.dependsOnIds(), snapshot).stream()
			.anyMatch((one) -> one.needsLegislationOn(snapshot.validOn()));
	}

	/** Plans upwards from it that had been superseded by that day. */
	private List<Measure> superseded(Measure measure, Snapshot snapshot) {
		Set<Measure> above = new LinkedHashSet<>();
		List<Measure> next = of(measure.partOfIds(), snapshot);
		while (above.addAll(next)) {
			next = next.stream().flatMap((plan) -> of(plan.partOfIds(), snapshot).stream()).toList();
		}
		return above.stream()
			.filter((plan) -> plan.statusOn(snapshot.validOn())
				.filter((status) -> status.standing() == MeasureStanding.SUPERSEDED)
				.isPresent())
			.toList();
	}

	@Override
	public Set<String> types() {
		return Set.of("Measure");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return at(snapshot);
	}

}
