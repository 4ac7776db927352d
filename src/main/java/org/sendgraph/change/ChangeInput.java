package org.sendgraph.change;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.ArrangementInput;
import org.sendgraph.money.AllocationInput;
import org.sendgraph.money.BudgetInput;
import org.sendgraph.source.SourceInput;

/**
 * One change: exactly one of these, each as the mutation of the same name takes it.
 *
 * @param recordArrangement what bodies have agreed
 * @param endArrangement an arrangement that ends
 * @param transferArrangement a part that goes to a successor
 * @param correctArrangement an arrangement that was recorded wrongly
 * @param confirmArrangement id of an arrangement
 * @param recordBudget a budget
 * @param correctBudget a budget that was recorded wrongly
 * @param recordAllocation an allocation
 * @param correctAllocation an allocation that was recorded wrongly
 * @param raiseDispute a dispute
 * @param answerDispute an answer in a dispute
 * @param settleDispute the end of a dispute
 * @param addSource a document
 * @param withdrawSource id of a document
 */
public record ChangeInput(@Nullable ArrangementInput recordArrangement, @Nullable EndInput endArrangement,
		@Nullable TransferInput transferArrangement, @Nullable CorrectionInput correctArrangement,
		@Nullable String confirmArrangement, @Nullable BudgetInput recordBudget, @Nullable BudgetInput correctBudget,
		@Nullable AllocationInput recordAllocation, @Nullable AllocationCorrectionInput correctAllocation,
		@Nullable SaidInput raiseDispute, @Nullable SaidInput answerDispute, @Nullable SaidInput settleDispute,
		@Nullable SourceInput addSource, @Nullable String withdrawSource) {

	/**
	 * An arrangement that ends.
	 *
	 * @param arrangement its id
	 * @param on first day on which it no longer holds
	 */
	public record EndInput(String arrangement, LocalDate on) {
	}

	/**
	 * A part that goes to a successor.
	 *
	 * @param arrangement id of the arrangement
	 * @param from id of the body that has gone
	 * @param to id of the body that followed it
	 * @param on first day of the successor
	 */
	public record TransferInput(String arrangement, String from, String to, LocalDate on) {
	}

	/**
	 * An arrangement that was recorded wrongly.
	 *
	 * @param arrangement its id
	 * @param correction all of it, as it should have been
	 */
	public record CorrectionInput(String arrangement, ArrangementInput correction) {
	}

	/**
	 * An allocation that was recorded wrongly.
	 *
	 * @param allocation its id
	 * @param correction all of it, as it should have been
	 */
	public record AllocationCorrectionInput(String allocation, AllocationInput correction) {
	}

	/**
	 * Something said in a dispute.
	 *
	 * @param about id of the dispute, or of what is disputed
	 * @param text what is said
	 */
	public record SaidInput(String about, String text) {
	}

}
