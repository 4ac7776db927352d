package org.sendgraph.money;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sendgraph.terms.Head;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search beside the plainest one there is, on money that goes criss-cross.
 */
class PathSearchTests {

	private static final PathSearch.Limits WIDE = new PathSearch.Limits(12, 1_000_000, 10_000_000);

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsEveryPathBetweenTwoPointsThatAPlainSearchFinds(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		Set<String> ends = Set.of(RandomMoney.budget(5), RandomMoney.budget(9));
		PathSearch search = new PathSearch(FlowNetwork.of(flows), WIDE, ends);
		List<List<Flow>> found = search.paths(List.of(RandomMoney.budget(0), RandomMoney.budget(1)));
		List<List<Flow>> plain = plain(flows, List.of(RandomMoney.budget(0), RandomMoney.budget(1)), ends);
		assertThat(found).containsExactlyInAnyOrderElementsOf(plain);
		assertThat(search.cuts()).isEmpty();
		areInOrder(found);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void followsMoneyUntilNobodyPaysItOn(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		List<List<Flow>> found = new PathSearch(FlowNetwork.of(flows), WIDE, null)
			.paths(List.of(RandomMoney.budget(0)));
		assertThat(found).containsExactlyInAnyOrderElementsOf(plain(flows, List.of(RandomMoney.budget(0)), null));
		areInOrder(found);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void passesNoPointTwiceAndGivesNoMoreThanTheSmallestHop(long seed) {
		FlowNetwork network = FlowNetwork.of(RandomMoney.flows(seed));
		for (List<Flow> path : new PathSearch(network, WIDE, null).paths(network.points())) {
			List<String> points = new ArrayList<>(List.of(path.getFirst().payer()));
			path.forEach((flow) -> points.add(flow.reaches()));
			assertThat(points).doesNotHaveDuplicates();
			for (int hop = 1; hop < path.size(); hop++) {
				assertThat(path.get(hop).payer()).isEqualTo(path.get(hop - 1).reaches());
			}
			long pence = PathSearch.pence(path);
			assertThat(path).allSatisfy((flow) -> assertThat(flow.pence()).isGreaterThanOrEqualTo(pence).isPositive());
			assertThat(FundingPaths.even(path, network)).isBetween(BigDecimal.ZERO, MoneyMap.pounds(pence));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesTheLargestFirstWhereNotAllAreGiven(long seed) {
		FlowNetwork network = FlowNetwork.of(RandomMoney.flows(seed));
		List<List<Flow>> all = new PathSearch(network, WIDE, null).paths(network.beginnings());
		PathSearch search = new PathSearch(network, new PathSearch.Limits(12, 3, 10_000), null);
		List<List<Flow>> some = search.paths(network.beginnings());
		assertThat(some).isEqualTo(all.subList(0, Math.min(3, all.size())));
		assertThat(search.cuts().stream().map(PathSearch.Cut::reason).toList())
			.isEqualTo((all.size() > 3) ? List.of(TruncationReason.PATHS) : List.of());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void saysWhereLongerPathsWereCut(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		Set<String> ends = Set.of(RandomMoney.budget(7));
		List<List<Flow>> all = plain(flows, List.of(RandomMoney.budget(0)), ends);
		PathSearch search = new PathSearch(FlowNetwork.of(flows), new PathSearch.Limits(2, 1_000, 10_000), ends);
		List<List<Flow>> found = search.paths(List.of(RandomMoney.budget(0)));
		assertThat(found).containsExactlyInAnyOrderElementsOf(all.stream().filter((path) -> path.size() <= 2).toList());
		if (all.stream().anyMatch((path) -> path.size() > 2)) {
			assertThat(search.cuts()).isNotEmpty()
				.allSatisfy((cut) -> assertThat(cut.reason()).isEqualTo(TruncationReason.HOPS));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsEveryCircleOnce(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		List<Set<Flow>> found = PathSearch.cycles(FlowNetwork.of(flows), WIDE, new ArrayList<>())
			.stream()
			.<Set<Flow>>map(HashSet::new)
			.toList();
		Set<Set<Flow>> plain = new LinkedHashSet<>();
		points(flows).forEach((point) -> circles(flows, point, point, new ArrayList<>(), plain));
		assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(plain);
	}

	@Test
	void neitherLosesMoneyThatComesBackNorWalksForEver() {
		List<Flow> flows = List.of(RandomMoney.flow("Budget:1", "Budget:2", AllocationKind.RECOUPMENT, 50, 1),
				RandomMoney.flow("Budget:2", "Budget:1", AllocationKind.RECOUPMENT, 30, 2),
				RandomMoney.flow("Budget:2", null, AllocationKind.TOP_UP, 20, 3));
		FlowNetwork network = FlowNetwork.of(flows);
		assertThat(new PathSearch(network, WIDE, null).paths(List.of("Budget:1")))
			.containsExactly(List.of(flows.get(0), flows.get(2)));
		assertThat(PathSearch.cycles(network, WIDE, new ArrayList<>()))
			.containsExactly(List.of(flows.get(0), flows.get(1)));
	}

	@Test
	void beginsWithEachPointOfACircleThatNobodyPaysInto() {
		FlowNetwork network = FlowNetwork
			.of(List.of(RandomMoney.flow("Budget:1", "Budget:2", AllocationKind.RECOUPMENT, 50, 1),
					RandomMoney.flow("Budget:2", "Budget:1", AllocationKind.RECOUPMENT, 30, 2),
					RandomMoney.flow("Budget:2", "Budget:3", AllocationKind.GRANT, 20, 3),
					RandomMoney.flow("Budget:3", "Budget:4", AllocationKind.GRANT, 20, 4),
					RandomMoney.flow("Budget:4", "Budget:3", AllocationKind.GRANT, 5, 5),
					RandomMoney.flow("Budget:5", null, AllocationKind.GRANT, 5, 6)));
		assertThat(network.beginnings()).containsExactlyInAnyOrder("Budget:1", "Budget:2", "Budget:5");
	}

	@Test
	void neitherBeginsNorEndsWhereAFlowWasLeftOut() {
		List<Flow> flows = List.of(RandomMoney.flow("Budget:1", "Budget:2", AllocationKind.GRANT, 100, 1),
				RandomMoney.flow("Budget:3", "Budget:4", AllocationKind.GRANT, 90, 2),
				RandomMoney.flow("Budget:5", "Budget:6", AllocationKind.GRANT, 80, 3));
		FoundFlows found = new FoundFlows(new Head(OffsetDateTime.MIN, 1), List.of(), flows, List.of(),
				List.of(total("Budget:2", MoneySide.OUTFLOW, 50), total("Budget:3", MoneySide.INCOME, 50)));
		FlowNetwork cut = FlowNetwork.of(found, Map.of(), true);
		assertThat(new PathSearch(cut, WIDE, null).paths(cut.beginnings())).containsExactly(List.of(flows.get(2)));
		FlowNetwork whole = FlowNetwork.of(found, Map.of(), false);
		assertThat(new PathSearch(whole, WIDE, null).paths(whole.beginnings())).hasSize(3);
	}

	private static FoundFlows.Total total(String point, MoneySide side, long pence) {
		return new FoundFlows.Total(point, side, AllocationKind.GRANT, FigureBasis.ALLOCATED, null, null, null, pence);
	}

	@Test
	void givesUpAfterSoManyStepsAndSaysSo() {
		List<Flow> flows = new ArrayList<>();
		int number = 0;
		for (int layer = 0; layer < 10; layer++) {
			for (int from = 0; from < 10; from++) {
				for (int to = 0; to < 10; to++) {
					flows.add(RandomMoney.flow("Budget:" + layer + "-" + from, "Budget:" + (layer + 1) + "-" + to,
							AllocationKind.GRANT, 100 + from + to, number++));
				}
			}
		}
		PathSearch search = new PathSearch(FlowNetwork.of(flows), new PathSearch.Limits(12, 1_000, 5_000), null);
		assertThat(search.paths(List.of("Budget:0-0"))).hasSizeLessThan(1_000);
		assertThat(search.cuts().stream().map(PathSearch.Cut::reason)).containsExactly(TruncationReason.STEPS);
	}

	private static void areInOrder(List<List<Flow>> paths) {
		assertThat(paths.stream().map(PathSearch::pence).toList()).isSortedAccordingTo(Comparator.reverseOrder());
	}

	private static Set<String> points(List<Flow> flows) {
		return flows.stream().map(Flow::payer).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<List<Flow>> plain(List<Flow> flows, List<String> starts, @Nullable Set<String> ends) {
		List<List<Flow>> found = new ArrayList<>();
		starts.forEach((start) -> walk(flows, start, start, ends, new ArrayList<>(), found));
		return found;
	}

	private static void walk(List<Flow> flows, String start, String at, @Nullable Set<String> ends, List<Flow> way,
			List<List<Flow>> found) {
		if (!way.isEmpty() && ends != null && ends.contains(at)) {
			found.add(List.copyOf(way));
			return;
		}
		boolean on = false;
		for (Flow flow : flows) {
			boolean passed = flow.reaches().equals(start)
					|| way.stream().anyMatch((before) -> before.reaches().equals(flow.reaches()));
			if (flow.payer().equals(at) && flow.pence() > 0 && !passed) {
				on = true;
				way.add(flow);
				walk(flows, start, flow.reaches(), ends, way, found);
				way.removeLast();
			}
		}
		if (!on && ends == null && !way.isEmpty()) {
			found.add(List.copyOf(way));
		}
	}

	private static void circles(List<Flow> flows, String start, String at, List<Flow> way, Set<Set<Flow>> found) {
		for (Flow flow : flows) {
			if (flow.payer().equals(at) && flow.pence() > 0
					&& way.stream().noneMatch((before) -> before.reaches().equals(flow.reaches()))) {
				way.add(flow);
				if (flow.reaches().equals(start)) {
					found.add(new HashSet<>(way));
				}
				else {
					circles(flows, start, flow.reaches(), way, found);
				}
				way.removeLast();
			}
		}
	}

}
