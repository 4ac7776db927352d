package org.sendgraph.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Snapshot;

import static java.time.LocalDate.EPOCH;
import static java.time.OffsetDateTime.MIN;

/**
 * Money that goes criss-cross between budgets: in circles, through pools, side by side,
 * to nobody named, and back as income.
 */
final class RandomMoney {

	static final int BUDGETS = 8;

	private static final AllocationKind[] KINDS = AllocationKind.values();

	private RandomMoney() {
	}

	static List<Flow> flows(long seed) {
		Random random = new Random(seed);
		List<Flow> flows = new ArrayList<>();
		int many = 5 + random.nextInt(16);
		for (int number = 0; number < many; number++) {
			int payer = random.nextInt(BUDGETS);
			int payee = random.nextInt(BUDGETS + 3);
			if (payer != payee) {
				flows.add(flow(budget(payer), (payee < BUDGETS + 2) ? budget(payee) : null,
						KINDS[random.nextInt(KINDS.length)], random.nextInt(-20, 200), number));
			}
		}
		return flows;
	}

	static Flow flow(String payer, @Nullable String payee, AllocationKind kind, long pence, int number) {
		return new Flow(payer, payee, kind, FigureBasis.ALLOCATED, null, null, null, null, pence, 1,
				List.of(Confidence.HIGH), "Allocation:" + number, List.of());
	}

	static String budget(int number) {
		return "Budget:" + number;
	}

	/** Bodies hold two budgets each. */
	static MoneyMap map() {
		return MoneyMap.of(IntStream.range(0, BUDGETS + 2)
			.mapToObj((number) -> new Point(budget(number), null, "LocalAuthority:" + number / 2, "A council", null,
					"2021-22", null, null, null, false, List.of()))
			.toList(), Map.of(), new Snapshot(EPOCH, MIN, 1));
	}

}
