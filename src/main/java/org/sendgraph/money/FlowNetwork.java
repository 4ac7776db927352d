package org.sendgraph.money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.terms.Confidence;

/**
 * Flows of one year, each pound once. What Parliament voted is the first flow into a
 * department's budget that gets nothing from elsewhere.
 */
final class FlowNetwork {

	private final List<Flow> flows;

	private final boolean cut;

	private final Map<String, List<Flow>> from = new TreeMap<>();

	private final Map<String, List<Flow>> to = new TreeMap<>();

	private final Map<String, Long> outflow = new HashMap<>();

	private final Map<String, Long> income = new HashMap<>();

	private FlowNetwork(List<Flow> flows, boolean cut) {
		this.cut = cut;
		this.flows = flows.stream().sorted(Flow.ORDER).toList();
		for (Flow flow : this.flows) {
			this.from.computeIfAbsent(flow.payer(), (key) -> new ArrayList<>()).add(flow);
			this.to.computeIfAbsent(flow.reaches(), (key) -> new ArrayList<>()).add(flow);
			this.outflow.merge(flow.payer(), flow.pence(), Long::sum);
			this.income.merge(flow.reaches(), flow.pence(), Long::sum);
		}
	}

	/**
	 * Takes flows as they are.
	 * @param flows every flow
	 * @return the network
	 */
	static FlowNetwork of(List<Flow> flows) {
		return new FlowNetwork(flows, false);
	}

	/**
	 * Takes what the graph says.
	 * @param found flows, points and their totals
	 * @param streams every funding stream by id
	 * @param cut whether smaller flows were left out
	 * @return the network, where totals count what was not found too, and what a budget
	 * is said to hold beyond what is known to have come in; a department's budget is as
	 * large as it is said to be on both sides
	 */
	static FlowNetwork of(FoundFlows found, Map<String, FundingStream> streams, boolean cut) {
		List<Flow> flows = new ArrayList<>(Told.once(found.flows()));
		found.points()
			.stream()
			.filter((point) -> point.isNational() && point.pence() != null && !point.paid())
			.forEach((point) -> vote(point, streams).ifPresent(flows::add));
		FlowNetwork network = new FlowNetwork(flows, cut);
		for (MoneySide side : MoneySide.values()) {
			Map<String, Long> whole = new HashMap<>();
			Told.once(found.totals().stream().filter((total) -> total.side() == side).toList())
				.forEach((total) -> whole.merge(total.id(), total.pence(), Long::sum));
			((side == MoneySide.INCOME) ? network.income : network.outflow).putAll(whole);
		}
		for (Point point : found.points()) {
			if (point.pence() != null) {
				network.income.merge(point.id(), point.pence(), Math::max);
				if (point.isNational()) {
					network.outflow.merge(point.id(), point.pence(), Math::max);
				}
			}
		}
		return network;
	}

	private static Optional<Flow> vote(Point point, Map<String, FundingStream> streams) {
		FundingStream stream = (point.stream() != null) ? streams.get(point.stream()) : null;
		return (stream == null) ? Optional.empty()
				: stream.drawnFromIds()
					.stream()
					.map(streams::get)
					.filter((parent) -> parent != null && parent.drawnFromIds().isEmpty())
					.findFirst()
					.map((vote) -> new Flow(vote.id(), point.id(), AllocationKind.VOTE, FigureBasis.ALLOCATED, null,
							vote.id(), null, null, Objects.requireNonNull(point.pence()), 1,
							List.of((point.confidence() != null) ? point.confidence() : Confidence.MEDIUM), "",
							point.sources()));
	}

	Collection<Flow> flows() {
		return this.flows;
	}

	/** Flows that leave a point, largest first. */
	List<Flow> leaving(String point) {
		return this.from.getOrDefault(point, List.of());
	}

	/** Flows that reach a point, largest first. */
	List<Flow> reaching(String point) {
		return this.to.getOrDefault(point, List.of());
	}

	long outflow(String point) {
		return this.outflow.getOrDefault(point, 0L);
	}

	long income(String point) {
		return this.income.getOrDefault(point, 0L);
	}

	/**
	 * Points that pay and that nobody pays. Where money goes round in a circle that
	 * nobody outside pays into, each point of the circle: what it had is not known, and
	 * it may have come from there.
	 */
	Set<String> beginnings() {
		Set<String> beginnings = this.from.keySet()
			.stream()
			.filter((point) -> next(point, false).isEmpty() && !(this.cut && income(point) > 0 && !isVote(point)))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> reached = reached(beginnings, true);
		this.from.keySet()
			.stream()
			.filter((point) -> !reached.contains(point) && !next(point, false).isEmpty())
			.filter((point) -> reached(Set.of(point), true).containsAll(reached(Set.of(point), false)))
			.forEach(beginnings::add);
		return beginnings;
	}

	/** Those points, and all that money gets to from them, or comes to them from. */
	private Set<String> reached(Set<String> points, boolean onwards) {
		Set<String> reached = new LinkedHashSet<>(points);
		Deque<String> open = new ArrayDeque<>(points);
		while (!open.isEmpty()) {
			next(open.remove(), onwards).stream().filter(reached::add).forEach(open::add);
		}
		return reached;
	}

	private List<String> next(String point, boolean onwards) {
		return (onwards ? leaving(point) : reaching(point)).stream()
			.filter((flow) -> flow.pence() > 0)
			.map((flow) -> onwards ? flow.reaches() : flow.payer())
			.toList();
	}

	/**
	 * Those of some points where money enters them all: that hold more than the others
	 * pay into them. All that pay, when there are none.
	 */
	Set<String> entries(Collection<String> points) {
		Set<String> all = points.stream()
			.filter((point) -> !leaving(point).isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Set<String> entries = all.stream()
			.filter((point) -> reaching(point).stream().noneMatch((flow) -> all.contains(flow.payer()))
					|| income(point) > inside(point, all))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return entries.isEmpty() ? all : entries;
	}

	private long inside(String point, Set<String> all) {
		return reaching(point).stream().filter((flow) -> all.contains(flow.payer())).mapToLong(Flow::pence).sum();
	}

	/**
	 * Says whether money that no found flow leads on from stays here. Where smaller flows
	 * were left out, it may have gone on in one of them.
	 */
	boolean isEnd(String point) {
		return !this.cut || outflow(point) <= 0;
	}

	private static boolean isVote(String point) {
		return MoneyPointKind.of(point) == MoneyPointKind.VOTE;
	}

	/**
	 * What is left when points that lie on no way back to themselves are taken away.
	 * @return money that more than nothing of goes round, and what lies between circles
	 */
	FlowNetwork circling() {
		Map<String, Flow> left = new LinkedHashMap<>();
		this.flows.stream().filter((flow) -> flow.pence() > 0).forEach((flow) -> left.put(flow.key(), flow));
		boolean fewer = true;
		while (fewer) {
			Set<String> paying = left.values().stream().map(Flow::payer).collect(Collectors.toSet());
			Set<String> paid = left.values().stream().map(Flow::reaches).collect(Collectors.toSet());
			fewer = left.values().removeIf((flow) -> !paying.contains(flow.reaches()) || !paid.contains(flow.payer()));
		}
		return new FlowNetwork(List.copyOf(left.values()), this.cut);
	}

	Set<String> points() {
		Set<String> points = new LinkedHashSet<>(this.from.keySet());
		points.addAll(this.to.keySet());
		return points;
	}

}
