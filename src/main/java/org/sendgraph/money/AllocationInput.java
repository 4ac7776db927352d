package org.sendgraph.money;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * Money that moves out of a budget, in the budget's financial year.
 *
 * @param payer id of the budget
 * @param payee id of the budget, body or provision that it goes to
 * @param amount pounds, with pence after the point
 * @param kind what sort of movement it is
 * @param figures how the amount came about
 * @param stream id of the kind of money as which it is paid; null: that of the budget
 * @param paidOn day of a payment
 * @param title what it is for
 */
public record AllocationInput(String payer, String payee, BigDecimal amount, AllocationKind kind, FigureBasis figures,
		@Nullable String stream, @Nullable LocalDate paidOn, @Nullable String title) {

	public AllocationInput {
		BadInput.id("payer", payer);
		BadInput.id("payee", payee);
	}

}
