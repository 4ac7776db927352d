package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.NotAParty;
import org.sendgraph.funding.BudgetLine;
import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.journal.Writing;
import org.sendgraph.source.Grounds;
import org.sendgraph.source.RecordedSources;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;

import org.springframework.stereotype.Repository;

/**
 * Budgets that officers record.
 */
@Repository
public class RecordedBudgets {

	private static final CypherFile CHECK_BUDGET = CypherFile.of("money/check-budget");

	private static final CypherFile RECORD_BUDGET = CypherFile.of("money/record-budget");

	/** A hundred thousand million pounds. */
	private static final BigDecimal MOST = BigDecimal.TEN.pow(11);

	private final RecordedSources sources;

	RecordedBudgets(RecordedSources sources) {
		this.sources = sources;
	}

	/**
	 * Records a budget, or corrects what is on record of it.
	 * @param writing the write that it is part of
	 * @param input the budget
	 * @param corrects whether it is on record and was wrong
	 * @param grounds where it was read
	 * @param actor who asks, for the body that holds it
	 */
	public void record(Writing writing, BudgetInput input, boolean corrects, Grounds grounds, Actor actor) {
		if (!input.holder().equals(actor.body())) {
			throw writing.refuse(NotAParty.of(List.of("budget", "holder"), List.of(input.holder()), actor));
		}
		long pence = pence("budget.amount", input.amount());
		BudgetLine line = new BudgetLine(input.holder().substring(input.holder().indexOf(':') + 1),
				input.stream().substring(input.stream().indexOf(':') + 1), input.financialYear());
		writing.about(List.of(line.id()));
		Map<String, Object> found = check(writing, line, input);
		Map<?, ?> before = (Map<?, ?>) found.get("budget");
		if (before != null && before.get("pence") != null && !corrects) {
			throw writing.refuse(new BudgetAlreadyThere(
					"That budget is on record. If its amount is wrong, correct it with correctBudget.",
					List.of("budget"), line.id()));
		}
		if (before == null && corrects) {
			throw writing.refuse(new MoneyNotThere("That budget is not on record. Record it with recordBudget.",
					List.of("budget"), line.id()));
		}
		Map<String, @Nullable Object> held = new HashMap<>(
				Map.of("table", BudgetLine.TABLE, "key", line.scope() + "|" + line.key(), "pence", pence, "basis",
						input.figures().name(), "stream", input.stream(), "financialYear", line.year().label(), "start",
						line.year().start(), "end", line.year().end(), "confidence", "HIGH"));
		held.put("recordedBy", actor.body());
		held.put("checksum", Checksum.of(held.toString()));
		writing.run(RECORD_BUDGET,
				Map.of("id", line.id(), "holder", input.holder(), "stream", input.stream(), "properties", held,
						"sources", this.sources.cite(writing, grounds.sources(), line.id(), actor), "recordedAt",
						writing.instant()));
		writing.changed(line.id(), told(before), held);
		writing.about(List.of(input.holder()));
	}

	private static Map<String, Object> check(Writing writing, BudgetLine line, BudgetInput input) {
		Map<String, Object> found = writing
			.look(CHECK_BUDGET, Map.of("holder", input.holder(), "budget", line.id(), "stream", input.stream(), "start",
					line.year().start(), "end", line.year().end()))
			.getFirst();
		if (!Boolean.TRUE.equals(found.get("holder"))) {
			throw writing.refuse(new MoneyNotThere(input.holder() + " does not exist in " + line.year().label() + ".",
					List.of("budget", "holder"), input.holder()));
		}
		if (!Boolean.TRUE.equals(found.get("stream"))) {
			throw writing.refuse(new MoneyNotThere(
					BadInput.quoted(input.stream()) + " is the id of no funding stream. fundingStreams(…) lists them.",
					List.of("budget", "stream"), input.stream()));
		}
		return found;
	}

	static @Nullable Map<String, @Nullable Object> told(@Nullable Map<?, ?> version) {
		if (version == null) {
			return null;
		}
		Map<String, @Nullable Object> told = new HashMap<>();
		version.forEach((name, value) -> told.put((String) name, value));
		told.keySet().removeAll(List.of("title", "recordedAt"));
		return told;
	}

	static long pence(String argument, BigDecimal amount) {
		if (amount.precision() - amount.scale() > MOST.precision() || amount.scale() > 30
				|| amount.abs().compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > 2) {
			throw new BadInput(argument, BadInput.quoted(amount) + " is no amount.",
					"pounds with at most two decimal places, up to a hundred thousand million");
		}
		return amount.movePointRight(2).longValueExact();
	}

}
