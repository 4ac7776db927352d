package org.sendgraph.money;

import java.math.BigDecimal;
import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * Whether the money of a year adds up: income = outflow + retained + carried forward +
 * unexplained, to the penny.
 *
 * @param name name of what was looked at
 * @param financialYear the financial year
 * @param income pounds that came in from outside
 * @param incomeBySource where they came from
 * @param outflow pounds that went out, or to lines whose receivers are not named
 * @param outflowByDestination where they went
 * @param retained pounds spent by the holder on services that it runs or commissions
 * @param retainedByLine on what
 * @param carriedForward pounds carried forward to the next year
 * @param internal pounds that moved inside and are counted on neither side
 * @param byStream the same by kind of money
 * @param checks stated amounts beside what their parts make
 * @param onRecord whether anything is on record of it in that year
 * @param asOf the snapshot that was read
 */
public record Reconciliation(String name, String financialYear, BigDecimal income, List<MoneyLine> incomeBySource,
		BigDecimal outflow, List<MoneyLine> outflowByDestination, BigDecimal retained, List<MoneyLine> retainedByLine,
		BigDecimal carriedForward, BigDecimal internal, List<StreamBalance> byStream, List<RollUp> checks,
		boolean onRecord, Snapshot asOf) implements AsAt {

	/** What no figure explains; nothing is left out of it. */
	public BigDecimal unexplained() {
		return this.income.subtract(this.outflow).subtract(this.retained).subtract(this.carriedForward);
	}

	/** Whether there is something, and nothing is unexplained, to the pound. */
	public boolean adds() {
		return this.onRecord && unexplained().abs().compareTo(BigDecimal.ONE) < 0;
	}

}
