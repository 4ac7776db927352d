package org.sendgraph.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.graph.Checksum;
import org.sendgraph.money.Flows.Reach;
import org.sendgraph.money.Flows.Wanted;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.InWords;
import org.sendgraph.terms.Paging;

import org.springframework.stereotype.Component;

/**
 * Ways that money can have taken.
 */
@Component
class FundingPaths {

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final int MOST_HOPS = 12;

	private static final int MOST_FLOWS = 5_000;

	private static final int MOST_PATHS = 1_000;

	private static final int MOST_CYCLES = 100;

	private static final int MOST_POINTS = 10;

	private static final long MOST_STEPS = 200_000;

	private static final int CITED = 5;

	private static final int DIGITS_OF_KEYS = 16;

	private final Flows flows;

	private final FundingStreams streams;

	FundingPaths(Flows flows, FundingStreams streams) {
		this.flows = flows;
		this.streams = streams;
	}

	FundingPathConnection find(@Nullable MoneyRef from, @Nullable MoneyRef to, FinancialYear year,
			SpendingFigures spending, int maxHops, Paging paging, @Nullable AsOf asked) {
		if (maxHops < 1 || maxHops > MOST_HOPS) {
			throw new BadInput("maxHops", maxHops + " is not a number of hops.", "1 to " + MOST_HOPS);
		}
		String list = "fundingPaths " + from + to + year + spending + maxHops;
		Cursor.of(paging, list);
		Wanted wanted = wanted(from, to, year, spending);
		Flows.Read read = this.flows.read(wanted, Cursor.asOf(paging.after(), paging.before(), asked));
		Map<String, FundingStream> known = this.streams.at(read.snapshot());
		wanted.mustBeKnown(known);
		FlowNetwork network = FlowNetwork.of(read.found(), known, read.found().flows().size() > MOST_FLOWS);
		PathSearch search = new PathSearch(network, new PathSearch.Limits(maxHops, MOST_PATHS, MOST_STEPS),
				(to != null) ? ends(read.found(), to) : null);
		List<List<Flow>> paths = search.paths(starts(network, read.found(), from));
		Set<PathSearch.Cut> cuts = new LinkedHashSet<>(search.cuts());
		List<List<Flow>> cycles = PathSearch.cycles(network, new PathSearch.Limits(maxHops, MOST_CYCLES, MOST_STEPS),
				cuts);
		MoneyMap map = MoneyMap.of(read.found().points(), known, read.snapshot());
		Connection<List<Flow>> page = Connection.of(paths, FundingPaths::key, paging, list, read.snapshot());
		return new FundingPathConnection(page.map((path) -> path(path, network, map)),
				cycles.stream().map((cycle) -> path(cycle, network, map)).toList(), truncated(read.found(), cuts, map),
				paths.isEmpty() ? List.of(absent(year)) : List.of());
	}

	/** That nothing is found does not show that nothing was paid. */
	private static String absent(FinancialYear year) {
		return "No payment of " + year.label()
				+ " that fits the question is on record. The commands \"import dsg\" and "
				+ "\"import s251\" add the schools grant and what councils spend in the years published; no import adds "
				+ "what other grants paid, such as those by agreement: the mutations recordBudget and recordAllocation do.";
	}

	private static Wanted wanted(@Nullable MoneyRef from, @Nullable MoneyRef to, FinancialYear year,
			SpendingFigures spending) {
		Map<String, MoneyRef> ends = new LinkedHashMap<>();
		if (from != null) {
			ends.put(FROM, from);
		}
		if (to != null) {
			ends.put(TO, to);
		}
		Reach reach = (to != null) ? Reach.UP : (from != null) ? Reach.DOWN : Reach.LARGEST;
		return new Wanted(ends, reach, year, spending, MOST_FLOWS, CITED);
	}

	/** A vote is where its money begins; else money enters at the points of the end. */
	private static Collection<String> starts(FlowNetwork network, FoundFlows found, @Nullable MoneyRef from) {
		if (from == null) {
			return network.beginnings();
		}
		if (from.stream() != null && !network.leaving(from.stream()).isEmpty()) {
			return Set.of(from.stream());
		}
		return found.end(FROM).map((end) -> network.entries(end.points())).orElse(Set.of());
	}

	private static Collection<String> ends(FoundFlows found, MoneyRef to) {
		Set<String> ends = new LinkedHashSet<>(found.end(TO).map(FoundFlows.End::points).orElse(List.of()));
		if (to.stream() != null) {
			ends.add(to.stream());
		}
		return ends;
	}

	private static String key(List<Flow> path) {
		return Checksum.of(path.stream().map(Flow::key).collect(Collectors.joining("\n"))).substring(0, DIGITS_OF_KEYS);
	}

	private static FundingPath path(List<Flow> flows, FlowNetwork network, MoneyMap map) {
		return new FundingPath(key(flows), flows.stream().map((flow) -> hop(flow, network, map)).toList(),
				MoneyMap.pounds(PathSearch.pence(flows)), even(flows, network));
	}

	private static FundingHop hop(Flow flow, FlowNetwork network, MoneyMap map) {
		return new FundingHop(map.payer(flow), map.payee(flow), map.stream(flow.stream()),
				MoneyMap.pounds(flow.pence()), flow.count(), flow.kind(), flow.figures(), flow.line(), flow.title(),
				MoneyMap.share(flow.pence(), network.outflow(flow.payer())),
				(flow.payee() != null) ? MoneyMap.share(flow.pence(), network.income(flow.payee())) : null,
				flow.confidence(), flow.sources());
	}

	/**
	 * A budget that pays more than came in takes the rest from elsewhere, so its payments
	 * are shares of the larger of both sides. Income that a statement sets against
	 * spending can make both smaller than a single hop.
	 */
	static BigDecimal even(List<Flow> path, FlowNetwork network) {
		Flow before = path.getFirst();
		BigDecimal pence = BigDecimal.valueOf(before.pence());
		for (Flow flow : path.subList(1, path.size())) {
			long whole = Math.max(Math.max(network.income(flow.payer()), network.outflow(flow.payer())),
					Math.max(before.pence(), flow.pence()));
			pence = pence.multiply(BigDecimal.valueOf(flow.pence()))
				.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
			before = flow;
		}
		return pence.movePointLeft(2).setScale(2, RoundingMode.DOWN);
	}

	private static List<Truncated> truncated(FoundFlows found, Collection<PathSearch.Cut> cuts, MoneyMap map) {
		List<Truncated> truncated = new ArrayList<>();
		if (found.flows().size() > MOST_FLOWS) {
			truncated.add(new Truncated(TruncationReason.FLOWS,
					"flows below " + InWords.pounds(MoneyMap.pounds(found.flows().getLast().pence()))));
		}
		List<String> behind = cuts.stream()
			.filter((cut) -> cut.reason() == TruncationReason.HOPS)
			.map((cut) -> map.name(cut.point()))
			.distinct()
			.toList();
		behind.stream().limit(MOST_POINTS).forEach((name) -> truncated.add(new Truncated(TruncationReason.HOPS, name)));
		if (behind.size() > MOST_POINTS) {
			truncated.add(new Truncated(TruncationReason.HOPS, (behind.size() - MOST_POINTS) + " points more"));
		}
		cuts.stream()
			.filter((cut) -> cut.reason() != TruncationReason.HOPS)
			.map((cut) -> new Truncated(cut.reason(), "paths below " + InWords.pounds(MoneyMap.pounds(cut.pence()))))
			.distinct()
			.forEach(truncated::add);
		return truncated;
	}

}
