package org.sendgraph.money;

import java.math.BigDecimal;

/**
 * An amount that a source states for a whole, beside the sum of its parts.
 *
 * @param point the budget whose amount is stated
 * @param stated pounds stated
 * @param side whether the parts are what came in or what went out
 * @param parts pounds that the parts make
 */
public record RollUp(MoneyPoint point, BigDecimal stated, MoneySide side, BigDecimal parts) {

	public BigDecimal difference() {
		return this.stated.subtract(this.parts);
	}

}
