package org.sendgraph.money;

import java.math.BigDecimal;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;

/**
 * What one body holds of one kind of money in one financial year.
 *
 * @param holder id of the body
 * @param stream id of the kind of money
 * @param financialYear its financial year
 * @param amount pounds, with pence after the point
 * @param figures how the amount came about
 */
public record BudgetInput(String holder, String stream, FinancialYear financialYear, BigDecimal amount,
		FigureBasis figures) {

	public BudgetInput {
		BadInput.id("holder", holder);
		BadInput.id("stream", stream);
	}

}
