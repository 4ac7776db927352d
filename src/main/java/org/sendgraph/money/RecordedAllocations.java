package org.sendgraph.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.NotAParty;
import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;
import org.sendgraph.source.Grounds;
import org.sendgraph.source.RecordedSources;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;

import org.springframework.stereotype.Repository;

/**
 * Allocations that officers record.
 */
@Repository
public class RecordedAllocations {

	private static final CypherFile CHECK_ALLOCATION = CypherFile.of("money/check-allocation");

	private static final CypherFile RECORD_ALLOCATION = CypherFile.of("money/record-allocation");

	private final RecordedSources sources;

	RecordedAllocations(RecordedSources sources) {
		this.sources = sources;
	}

	/**
	 * Records money that moves.
	 * @param writing the write that it is part of
	 * @param input the allocation
	 * @param grounds where it was read
	 * @param actor who asks, for the body that pays
	 */
	public void record(Writing writing, AllocationInput input, Grounds grounds, Actor actor) {
		String number = writing.number();
		record(writing, "Allocation:recorded-" + number, "recorded|" + number, null, input, grounds, actor);
	}

	/**
	 * Corrects what is on record of money that moved.
	 * @param writing the write that it is part of
	 * @param id the allocation
	 * @param input all of it, as it should have been
	 * @param grounds where it was read
	 * @param actor who asks, for the body that pays
	 */
	public void correct(Writing writing, String id, AllocationInput input, Grounds grounds, Actor actor) {
		Map<?, ?> found = (Map<?, ?>) check(writing, id, input).get("allocation");
		if (found == null) {
			throw writing.refuse(new MoneyNotThere(BadInput.quoted(id) + " is the id of no allocation on record.",
					List.of("allocation"), id));
		}
		Map<?, ?> before = (Map<?, ?>) Objects.requireNonNull(found.get("version"));
		refuseStrangers(writing, String.valueOf(found.get("holder")), actor);
		if (!found.get("payer").equals(input.payer())) {
			throw new BadInput("correction.payer", "The allocation was paid out of " + found.get("payer") + ".",
					"the same budget; record money that left another one with recordAllocation");
		}
		record(writing, id, String.valueOf(before.get("key")), before, input, grounds, actor);
	}

	private void record(Writing writing, String id, String key, @Nullable Map<?, ?> before, AllocationInput input,
			Grounds grounds, Actor actor) {
		Map<String, Object> found = check(writing, id, input);
		Map<?, ?> payer = there(writing, found.get("budget"), input.payer(), "payer");
		there(writing, found.get("payee"), input.payee(), "payee");
		refuseStrangers(writing, String.valueOf(payer.get("holder")), actor);
		if (input.payer().equals(input.payee())) {
			throw new BadInput("allocation.payee", "A budget cannot pay itself.",
					"another budget, a body or a provision");
		}
		String stream = (input.stream() != null) ? input.stream() : (String) payer.get("stream");
		if (input.stream() != null && !Boolean.TRUE.equals(found.get("stream"))) {
			throw writing.refuse(new MoneyNotThere(BadInput.quoted(input.stream()) + " is the id of no funding stream.",
					List.of("allocation", "stream"), input.stream()));
		}
		FinancialYear year = Objects.requireNonNull(FinancialYear.in(String.valueOf(payer.get("year"))));
		if (input.paidOn() != null && (input.paidOn().isBefore(year.start()) || !input.paidOn().isBefore(year.end()))) {
			throw new BadInput("allocation.paidOn", input.paidOn() + " is not in " + year.label() + ".",
					"a day of the financial year of the budget that pays");
		}
		Map<String, @Nullable Object> moved = new HashMap<>();
		if (before != null) {
			before.forEach((name, value) -> moved.put((String) name, value));
			moved.keySet().removeAll(List.of("recordedAt", "paidOn", "title"));
		}
		moved.putAll(Map.of("table", "allocations", "key", key, "pence",
				RecordedBudgets.pence("allocation.amount", input.amount()), "kind", input.kind().name(), "basis",
				input.figures().name(), "payer", input.payer(), "payee", input.payee(), "financialYear", year.label()));
		moved.putAll(Map.of("start", year.start(), "end", year.end(), "confidence", "HIGH"));
		moved.put("stream", stream);
		moved.put("paidOn", input.paidOn());
		moved.put("recordedBy", actor.body());
		moved.values().removeIf(Objects::isNull);
		moved.put("checksum", Checksum.of(moved.toString()));
		writing.changed(id, RecordedBudgets.told(before), new HashMap<>(moved));
		moved.put("title", writing.words(input.title(), id));
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.putAll(Map.of("id", id, "payer", input.payer(), "payee", input.payee(), "properties", moved,
				"sources", this.sources.cite(writing, grounds.sources(), id, actor), "recordedAt", writing.instant()));
		parameters.put("stream", stream);
		writing.run(RECORD_ALLOCATION, parameters);
		writing.about(List.of(input.payer(), input.payee(), String.valueOf(payer.get("holder"))));
	}

	private static Map<String, Object> check(Writing writing, String id, AllocationInput input) {
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("budget", input.payer());
		asked.put("payee", input.payee());
		asked.put("stream", input.stream());
		asked.put("allocation", id);
		return writing.look(CHECK_ALLOCATION, asked).getFirst();
	}

	private static Map<?, ?> there(Writing writing, @Nullable Object found, String id, String place) {
		if (found instanceof Map<?, ?> there) {
			return there;
		}
		throw writing
			.refuse(new MoneyNotThere(
					BadInput.quoted(id) + (place.equals("payer")
							? " is the id of no budget on record. Record it first with recordBudget."
							: " is the id of no budget, body or provision on record."),
					List.of("allocation", place), id));
	}

	/**
	 * Only the body that pays can say so: a receiver that sees it otherwise disputes it.
	 */
	private static void refuseStrangers(Writing writing, String payer, Actor actor) {
		if (!payer.equals(actor.body())) {
			throw writing.refuse(NotAParty.of(List.of("allocation"), List.of(payer), actor));
		}
	}

}
