package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.funding.FundingStream;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.money.Flows.Reach;
import org.sendgraph.money.Flows.Wanted;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Component;

/**
 * Whether the money of a year adds up.
 */
@Component
class Reconciliations {

	private static final String OF = "of";

	/** Nothing of an account may be cut. */
	private static final int EVERY_FLOW = 2_000_000;

	private static final int CITED = 1;

	private static final int MOST_SOURCES = 5;

	private static final int MOST_LINES = 100;

	private final Flows flows;

	private final FundingStreams streams;

	Reconciliations(Flows flows, FundingStreams streams) {
		this.flows = flows;
		this.streams = streams;
	}

	Reconciliation reconcile(MoneyRef of, FinancialYear year, SpendingFigures spending, @Nullable AsOf asOf) {
		Wanted wanted = new Wanted(Map.of(OF, of), Reach.AROUND, year, spending, EVERY_FLOW, CITED);
		Flows.Read read = this.flows.read(wanted, asOf);
		Map<String, FundingStream> known = this.streams.at(read.snapshot());
		wanted.mustBeKnown(known);
		FlowNetwork network = FlowNetwork.of(read.found(), known, false);
		MoneyMap map = MoneyMap.of(read.found().points(), known, read.snapshot());
		List<String> inside = read.found().end(OF).map(FoundFlows.End::points).orElse(List.of());
		Account account = Account.of(inside, network, map);
		boolean several = bodies(inside, map).size() > 1;
		long income = account.incomePence();
		long outflow = Account.pence(account.outflow());
		long retained = Account.pence(account.retained());
		return new Reconciliation(name(of, read.found(), inside, map), year.label(), MoneyMap.pounds(income),
				income(account, income, several, map), MoneyMap.pounds(outflow),
				lines(account.outflow(), outflow, several, map), MoneyMap.pounds(retained),
				lines(account.retained(), retained, several, map),
				MoneyMap.pounds(Account.pence(account.carriedForward())),
				MoneyMap.pounds(Account.pence(account.internal())), byStream(account, map),
				checks(inside, network, map), !network.flows().isEmpty() || !account.stated().isEmpty(),
				read.snapshot());
	}

	private static String name(MoneyRef of, FoundFlows found, Collection<String> inside, MoneyMap map) {
		if (of.region() != null) {
			return "Councils of " + of.region();
		}
		FundingStream stream = map.stream(of.stream());
		if (stream != null) {
			return stream.name();
		}
		return found.end(OF)
			.map(FoundFlows.End::name)
			.orElseGet(() -> inside.isEmpty() ? "Nothing on record" : map.name(inside.iterator().next()));
	}

	private static Set<String> bodies(Collection<String> points, MoneyMap map) {
		Set<String> bodies = new TreeSet<>();
		points.stream().map(map::body).filter(Objects::nonNull).forEach(bodies::add);
		return bodies;
	}

	private static List<MoneyLine> income(Account account, long whole, boolean several, MoneyMap map) {
		Stream<MoneyLine> stated = account.stated()
			.stream()
			.map((one) -> new MoneyLine(map.point(one.point().id()), map.stream(one.point().stream()), null,
					Objects.requireNonNullElse(one.point().figures(), FigureBasis.ALLOCATED), null, null,
					MoneyMap.pounds(one.pence()), MoneyMap.share(one.pence(), whole), 1, one.point().sources()));
		return largest(Stream
			.concat(grouped(account.income(), Flow::payer, several, map).values()
				.stream()
				.map((flows) -> line(map.payer(flows.getFirst()), flows, whole, map)), stated)
			.toList());
	}

	private static List<MoneyLine> lines(List<Flow> flows, long whole, boolean several, MoneyMap map) {
		return largest(grouped(flows, (flow) -> String.valueOf(flow.payee()), several, map).values()
			.stream()
			.map((group) -> line(isLineOfItsOwn(group.getFirst(), several, map) ? map.notNamed(group.getFirst())
					: map.payee(group.getFirst()), group, whole, map))
			.toList());
	}

	/**
	 * Lines of several bodies are told together: who else held such a line says little.
	 */
	private static boolean isLineOfItsOwn(Flow flow, boolean several, MoneyMap map) {
		return several && flow.payee() != null && Objects.equals(map.body(flow.payee()), map.body(flow.payer()));
	}

	private static Map<List<Object>, List<Flow>> grouped(List<Flow> flows, Function<Flow, String> other,
			boolean several, MoneyMap map) {
		Map<List<Object>, List<Flow>> groups = new LinkedHashMap<>();
		for (Flow flow : flows) {
			List<Object> group = List.of(isLineOfItsOwn(flow, several, map) ? "" : other.apply(flow), flow.kind(),
					flow.figures(), String.valueOf(flow.stream()), String.valueOf(flow.line()));
			groups.computeIfAbsent(group, (key) -> new ArrayList<>()).add(flow);
		}
		return groups;
	}

	private static MoneyLine line(MoneyPoint point, List<Flow> flows, long whole, MoneyMap map) {
		Flow first = flows.getFirst();
		long pence = Account.pence(flows);
		List<Source> sources = flows.stream()
			.flatMap((flow) -> flow.sources().stream())
			.distinct()
			.limit(MOST_SOURCES)
			.toList();
		return new MoneyLine(point, map.stream(first.stream()), first.kind(), first.figures(), first.line(),
				first.title(), MoneyMap.pounds(pence), MoneyMap.share(pence, whole),
				flows.stream().mapToInt(Flow::count).sum(), sources);
	}

	private static List<MoneyLine> largest(List<MoneyLine> lines) {
		return lines.stream().sorted(Comparator.comparing(MoneyLine::amount).reversed()).toList();
	}

	private static List<StreamBalance> byStream(Account account, MoneyMap map) {
		return account.byStream(map)
			.entrySet()
			.stream()
			.map((entry) -> new StreamBalance(map.stream(entry.getKey()), MoneyMap.pounds(entry.getValue()[0]),
					MoneyMap.pounds(entry.getValue()[1])))
			.sorted(Comparator.comparing(StreamBalance::income).reversed())
			.toList();
	}

	/** Those that differ first. */
	private static List<RollUp> checks(Collection<String> inside, FlowNetwork network, MoneyMap map) {
		List<RollUp> checks = new ArrayList<>();
		for (String id : inside) {
			Point point = map.points().get(id);
			if (point == null || point.pence() == null) {
				continue;
			}
			boolean paid = network.reaching(id).stream().anyMatch((flow) -> flow.kind() != AllocationKind.VOTE);
			if (paid || point.isNational()) {
				checks.add(new RollUp(map.point(id), MoneyMap.pounds(point.pence()),
						paid ? MoneySide.INCOME : MoneySide.OUTFLOW,
						MoneyMap.pounds(Account.pence(paid ? network.reaching(id) : network.leaving(id)))));
			}
		}
		return checks.stream()
			.sorted(Comparator.<RollUp, BigDecimal>comparing((check) -> check.difference().abs()).reversed())
			.limit(MOST_LINES)
			.toList();
	}

}
