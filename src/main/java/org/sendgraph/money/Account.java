package org.sendgraph.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sendgraph.funding.FundingStream;

/**
 * Flows of a year as seen from some points together. Each flow stands on one side only:
 * what comes from outside is income; what leaves is outflow, retained or carried forward;
 * what moves between the points and is paid on is internal. A point among them that pays
 * nothing on is where spending ends, and what reaches it from inside has left.
 *
 * @param income what came in from outside
 * @param outflow what went out, or ended inside
 * @param retained what the holder spends on services
 * @param carriedForward what goes to the next year
 * @param internal what moved inside
 * @param stated what budgets are said to hold beyond what is known to have come in
 */
record Account(List<Flow> income, List<Flow> outflow, List<Flow> retained, List<Flow> carriedForward,
		List<Flow> internal, List<Stated> stated) {

	/**
	 * Sorts flows.
	 * @param inside ids of the points that are looked at
	 * @param network flows that touch them
	 * @param map what the points are
	 * @return the account
	 */
	static Account of(Collection<String> inside, FlowNetwork network, MoneyMap map) {
		Account account = new Account(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		Set<String> points = new TreeSet<>(inside);
		for (Flow flow : network.flows()) {
			boolean out = points.contains(flow.payer());
			boolean in = flow.payee() != null && points.contains(flow.payee());
			if (out) {
				boolean ends = !in || network.leaving(flow.reaches()).isEmpty();
				(ends ? account.left(flow, map) : account.internal).add(flow);
			}
			else if (in) {
				account.income.add(flow);
			}
		}
		for (String id : points) {
			Point point = map.points().get(id);
			long rest = (point != null && point.pence() != null) ? point.pence() - pence(network.reaching(id)) : 0;
			if (point != null && rest > 0) {
				account.stated.add(new Stated(point, rest));
			}
		}
		return account;
	}

	private List<Flow> left(Flow flow, MoneyMap map) {
		return switch (flow.kind()) {
			case CARRIED_FORWARD -> this.carriedForward;
			case SERVICE -> isOwn(flow, map) ? this.retained : this.outflow;
			default -> this.outflow;
		};
	}

	/** Money for a service goes to a line of the holder's own, or to nobody named. */
	private static boolean isOwn(Flow flow, MoneyMap map) {
		return flow.payee() == null || Objects.equals(map.body(flow.payee()), map.body(flow.payer()));
	}

	/**
	 * What came to each kind of money and what left it. What moves inside is income of
	 * one and has left the other, so that what is unexplained adds up to the whole.
	 * @param map what the points are
	 * @return income and what left, in pence, by id of the stream
	 */
	Map<String, long[]> byStream(MoneyMap map) {
		Map<String, long[]> balances = new TreeMap<>();
		Stream.of(this.income, this.internal)
			.flatMap(List::stream)
			.forEach((flow) -> balance(balances, map, flow.reaches())[0] += flow.pence());
		this.stated.forEach((one) -> balance(balances, map, one.point().id())[0] += one.pence());
		Stream.of(this.outflow, this.retained, this.carriedForward, this.internal)
			.flatMap(List::stream)
			.forEach((flow) -> balance(balances, map, flow.payer())[1] += flow.pence());
		return balances;
	}

	private static long[] balance(Map<String, long[]> balances, MoneyMap map, String point) {
		FundingStream stream = map.point(point).stream();
		return balances.computeIfAbsent((stream != null) ? stream.id() : "", (key) -> new long[2]);
	}

	long incomePence() {
		return pence(this.income) + this.stated.stream().mapToLong(Stated::pence).sum();
	}

	static long pence(Collection<Flow> flows) {
		return flows.stream().mapToLong(Flow::pence).sum();
	}

	/**
	 * Money that a budget is said to hold, and nothing says where it comes from.
	 *
	 * @param point the budget
	 * @param pence whole pence beyond what is known to have come in
	 */
	record Stated(Point point, long pence) {
	}

}
