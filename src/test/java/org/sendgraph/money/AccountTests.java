package org.sendgraph.money;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands on which side, on money that goes criss-cross.
 */
class AccountTests {

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countsEachPoundOfEachPointOnOneSide(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		for (int number = 0; number < RandomMoney.BUDGETS + 2; number++) {
			String point = RandomMoney.budget(number);
			Account account = account(flows, Set.of(point));
			assertThat(account.incomePence()).isEqualTo(sum(flows, (flow) -> point.equals(flow.payee())));
			assertThat(left(account)).isEqualTo(sum(flows, (flow) -> point.equals(flow.payer())));
			assertThat(account.internal()).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreesWithItsParts(long seed) {
		List<Flow> flows = RandomMoney.flows(seed);
		Set<String> all = IntStream.range(0, RandomMoney.BUDGETS + 2)
			.mapToObj(RandomMoney::budget)
			.collect(Collectors.toSet());
		Set<String> some = IntStream.range(0, 4).mapToObj(RandomMoney::budget).collect(Collectors.toSet());
		for (Set<String> inside : List.of(all, some)) {
			Account together = account(flows, inside);
			long income = 0;
			long left = 0;
			for (String point : inside) {
				Account alone = account(flows, Set.of(point));
				income += alone.incomePence();
				left += left(alone);
			}
			Predicate<Flow> between = (flow) -> inside.contains(flow.payer()) && inside.contains(flow.reaches());
			Predicate<Flow> paidOn = (flow) -> flows.stream().anyMatch((other) -> other.payer().equals(flow.reaches()));
			assertThat(together.incomePence()).isEqualTo(income - sum(flows, between));
			assertThat(left(together)).isEqualTo(left - sum(flows, between.and(paidOn)));
			assertThat(Account.pence(together.internal())).isEqualTo(sum(flows, between.and(paidOn)));
		}
	}

	@Test
	void keepsWhatTheHolderSpendsOnServicesApart() {
		Flow service = RandomMoney.flow("Budget:0", "Budget:1", AllocationKind.SERVICE, 30, 1);
		Flow bought = RandomMoney.flow("Budget:0", "Budget:2", AllocationKind.SERVICE, 20, 2);
		Flow carried = RandomMoney.flow("Budget:0", "Budget:9", AllocationKind.CARRIED_FORWARD, -5, 3);
		Account account = account(List.of(service, bought, carried), Set.of("Budget:0"));
		assertThat(account.retained()).containsExactly(service);
		assertThat(account.outflow()).containsExactly(bought);
		assertThat(account.carriedForward()).containsExactly(carried);
	}

	@Test
	void takesAStatedAmountForIncomeOnlyAsFarAsNothingSaysWhereItComesFrom() {
		List<Flow> grants = List.of(RandomMoney.flow("Budget:8", "Budget:0", AllocationKind.GRANT, 100, 1),
				RandomMoney.flow("Budget:8", "Budget:2", AllocationKind.GRANT, 60, 2));
		MoneyMap map = MoneyMap.of(List.of(stated("Budget:0", 90), stated("Budget:1", 70), stated("Budget:2", 90)),
				RandomMoney.map().streams(), RandomMoney.map().snapshot());
		Account account = Account.of(Set.of("Budget:0", "Budget:1", "Budget:2"), FlowNetwork.of(grants), map);
		assertThat(account.incomePence()).isEqualTo(100 + 60 + 70 + 30);
		assertThat(account.stated()).extracting(Account.Stated::pence).containsExactly(70L, 30L);
	}

	private static Point stated(String id, long pence) {
		return new Point(id, null, "LocalAuthority:1", "A council", null, "2021-22", pence, FigureBasis.ALLOCATED, null,
				false, List.of());
	}

	private static Account account(List<Flow> flows, Set<String> inside) {
		List<Flow> touching = flows.stream()
			.filter((flow) -> inside.contains(flow.payer()) || inside.contains(flow.reaches()))
			.toList();
		return Account.of(inside, FlowNetwork.of(touching), RandomMoney.map());
	}

	private static long left(Account account) {
		return Account.pence(account.outflow()) + Account.pence(account.retained())
				+ Account.pence(account.carriedForward());
	}

	private static long sum(List<Flow> flows, Predicate<Flow> which) {
		return flows.stream().filter(which).mapToLong(Flow::pence).sum();
	}

}
