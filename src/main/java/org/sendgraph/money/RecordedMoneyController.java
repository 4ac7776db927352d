package org.sendgraph.money;

import java.util.List;
import java.util.Objects;

import org.sendgraph.journal.Entries;
import org.sendgraph.source.Grounds;
import org.sendgraph.terms.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RecordedMoneyController {

	private final RecordedBudgets recordedBudgets;

	private final RecordedAllocations recordedAllocations;

	private final Budgets budgets;

	private final Allocations allocations;

	private final Entries entries;

	RecordedMoneyController(RecordedBudgets recordedBudgets, RecordedAllocations recordedAllocations, Budgets budgets,
			Allocations allocations, Entries entries) {
		this.entries = entries;
		this.recordedBudgets = recordedBudgets;
		this.recordedAllocations = recordedAllocations;
		this.budgets = budgets;
		this.allocations = allocations;
	}

	@MutationMapping
	Object recordBudget(@Argument BudgetInput budget, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("RECORD_BUDGET", actor, budget), grounds.reason(),
				(writing) -> this.recordedBudgets.record(writing, budget, false, grounds, actor), BudgetRecorded::new);
	}

	@MutationMapping
	Object correctBudget(@Argument BudgetInput correction, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("CORRECT_BUDGET", actor, correction), grounds.reason(),
				(writing) -> this.recordedBudgets.record(writing, correction, true, grounds, actor),
				BudgetCorrected::new);
	}

	@MutationMapping
	Object recordAllocation(@Argument AllocationInput allocation, @Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("RECORD_ALLOCATION", actor, allocation), grounds.reason(),
				(writing) -> this.recordedAllocations.record(writing, allocation, grounds, actor),
				AllocationRecorded::new);
	}

	@MutationMapping
	Object correctAllocation(@Argument String allocation, @Argument AllocationInput correction,
			@Arguments Grounds grounds, Actor actor) {
		return this.entries.write(grounds.act("CORRECT_ALLOCATION", actor, List.of(allocation, correction)),
				grounds.reason(),
				(writing) -> this.recordedAllocations.correct(writing, allocation, correction, grounds, actor),
				AllocationCorrected::new);
	}

	@SchemaMapping
	Budget budget(BudgetRecorded done) {
		return Objects.requireNonNull(this.budgets.find(done.budgetId(), null));
	}

	@SchemaMapping
	Budget budget(BudgetCorrected done) {
		return Objects.requireNonNull(this.budgets.find(done.budgetId(), null));
	}

	@SchemaMapping
	Budget budget(BudgetAlreadyThere problem) {
		return Objects.requireNonNull(this.budgets.find(problem.budgetId(), null));
	}

	@SchemaMapping
	Allocation allocation(AllocationRecorded done) {
		return Objects.requireNonNull(this.allocations.find(done.allocationId(), null));
	}

	@SchemaMapping
	Allocation allocation(AllocationCorrected done) {
		return Objects.requireNonNull(this.allocations.find(done.allocationId(), null));
	}

}
