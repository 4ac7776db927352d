package org.sendgraph.money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Looks for simple paths, those along which most can have flowed first. No more can flow
 * along a path than its smallest hop, and a longer way can never carry more than its
 * beginning, so whatever beginning carries most is followed next: paths come out in the
 * order of their amounts, and what is cut off is smaller than everything that was found.
 */
final class PathSearch {

	private final FlowNetwork network;

	private final Limits limits;

	private final @Nullable Set<String> ends;

	private final Predicate<String> allowed;

	private final boolean round;

	private final Map<String, Integer> distances;

	private final PriorityQueue<Beginning> open = new PriorityQueue<>(Beginning.ORDER);

	private final Set<Cut> cuts = new LinkedHashSet<>();

	private long number;

	/**
	 * Prepares a search for paths that end where they first reach an end, or, without
	 * ends, where no flow leads on to a point that is not on the path yet.
	 * @param network where to search
	 * @param limits how far
	 * @param ends where paths end; null for wherever money is followed no further
	 */
	PathSearch(FlowNetwork network, Limits limits, @Nullable Collection<String> ends) {
		this(network, limits, ends, (point) -> true, false);
	}

	private PathSearch(FlowNetwork network, Limits limits, @Nullable Collection<String> ends, Predicate<String> allowed,
			boolean round) {
		this.network = network;
		this.limits = limits;
		this.ends = (ends != null) ? Set.copyOf(ends) : null;
		this.allowed = allowed;
		this.round = round;
		this.distances = (ends != null) ? distances(ends) : Map.of();
	}

	/**
	 * Finds circles: ways back to where they began that pass no other point twice.
	 * @param network where to search
	 * @param limits how far, and how many
	 * @param cuts takes what was not followed
	 * @return each circle once, begun at the point whose id comes first
	 */
	static List<List<Flow>> cycles(FlowNetwork network, Limits limits, Collection<Cut> cuts) {
		FlowNetwork circling = network.circling();
		List<List<Flow>> cycles = new ArrayList<>();
		Limits each = new Limits(limits.hops(), limits.paths(),
				Math.max(1, limits.steps() / Math.max(1, circling.points().size())));
		for (String point : circling.points()) {
			PathSearch search = new PathSearch(circling, each, Set.of(point), (other) -> other.compareTo(point) >= 0,
					true);
			cycles.addAll(search.paths(Set.of(point)));
			cuts.addAll(search.cuts());
		}
		cycles.sort(Comparator.<List<Flow>>comparingLong(PathSearch::pence)
			.reversed()
			.thenComparing((cycle) -> cycle.getFirst().key()));
		if (cycles.size() > limits.paths()) {
			cuts.add(new Cut(TruncationReason.PATHS, "", pence(cycles.get(limits.paths()))));
		}
		return List.copyOf(cycles.subList(0, Math.min(cycles.size(), limits.paths())));
	}

	/** The most that can have flowed along a path: its smallest hop. */
	static long pence(List<Flow> path) {
		return path.stream().mapToLong(Flow::pence).min().orElse(0);
	}

	/**
	 * Searches.
	 * @param starts where paths begin
	 * @return paths, the largest amount first
	 */
	List<List<Flow>> paths(Collection<String> starts) {
		List<List<Flow>> found = new ArrayList<>();
		starts.forEach((start) -> follow(null, start, start));
		for (long steps = 1; !this.open.isEmpty(); steps++) {
			Beginning beginning = this.open.remove();
			boolean whole = isEnd(beginning.at()) || (!follow(beginning, beginning.at(), beginning.start())
					&& this.ends == null && this.network.isEnd(beginning.at()));
			if (whole && found.size() == this.limits.paths()) {
				this.cuts.add(new Cut(TruncationReason.PATHS, beginning.at(), beginning.pence()));
				break;
			}
			if (whole) {
				found.add(beginning.path());
			}
			if (steps == this.limits.steps() && !this.open.isEmpty()) {
				this.cuts.add(new Cut(TruncationReason.STEPS, beginning.at(), beginning.pence()));
				break;
			}
		}
		return found;
	}

	private boolean isEnd(String point) {
		return this.ends != null && this.ends.contains(point);
	}

	/** Opens every way that is one flow longer and leads somewhere. */
	private boolean follow(@Nullable Beginning before, String from, String start) {
		long opened = this.number;
		int hops = (before != null) ? before.hops() + 1 : 1;
		for (Flow flow : this.network.leaving(from)) {
			String at = flow.reaches();
			boolean passed = at.equals(start) ? !this.round : before != null && before.passes(at);
			if (flow.pence() <= 0 || passed || !this.allowed.test(at)
					|| (this.ends != null && !this.distances.containsKey(at))) {
				continue;
			}
			if (hops + this.distances.getOrDefault(at, 0) > this.limits.hops()) {
				this.cuts.add(new Cut(TruncationReason.HOPS, from, 0));
				continue;
			}
			this.open.add(new Beginning(before, flow, start,
					(before != null) ? Math.min(before.pence(), flow.pence()) : flow.pence(), hops, this.number++));
		}
		return this.number > opened;
	}

	/** How many hops it is at least from each point to the nearest end. */
	private Map<String, Integer> distances(Collection<String> to) {
		Map<String, Integer> known = new HashMap<>();
		Deque<String> next = new ArrayDeque<>(to);
		to.forEach((end) -> known.put(end, 0));
		while (!next.isEmpty()) {
			String point = next.remove();
			for (Flow flow : this.network.reaching(point)) {
				if (flow.pence() > 0 && this.allowed.test(flow.payer()) && !known.containsKey(flow.payer())) {
					known.put(flow.payer(), known.getOrDefault(point, 0) + 1);
					next.add(flow.payer());
				}
			}
		}
		return known;
	}

	/** What was not followed. */
	Set<Cut> cuts() {
		return this.cuts;
	}

	/**
	 * How far to search.
	 *
	 * @param hops hops of a path at most
	 * @param paths paths at most
	 * @param steps beginnings followed at most
	 */
	record Limits(int hops, int paths, long steps) {
	}

	/**
	 * Something that was not followed.
	 *
	 * @param reason why
	 * @param point behind which point
	 * @param pence what could still have flowed there
	 */
	record Cut(TruncationReason reason, String point, long pence) {
	}

	/**
	 * The first hops of a path.
	 *
	 * @param before those before the last
	 * @param last the last
	 * @param start where the path begins
	 * @param pence the most that can have flowed so far
	 * @param hops how many hops
	 * @param number tells beginnings of the same amount apart
	 */
	private record Beginning(@Nullable Beginning before, Flow last, String start, long pence, int hops, long number) {

		static final Comparator<Beginning> ORDER = Comparator.comparingLong(Beginning::pence)
			.reversed()
			.thenComparingLong(Beginning::number);

		String at() {
			return this.last.reaches();
		}

		boolean passes(String point) {
			for (Beginning one = this; one != null; one = one.before) {
				if (one.at().equals(point)) {
					return true;
				}
			}
			return false;
		}

		List<Flow> path() {
			List<Flow> path = new ArrayList<>();
			for (Beginning one = this; one != null; one = one.before) {
				path.addFirst(one.last);
			}
			return path;
		}

	}

}
