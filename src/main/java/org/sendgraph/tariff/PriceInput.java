package org.sendgraph.tariff;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.FinancialYear;

/**
 * What to price.
 *
 * @param council DfE or GSS code of the council that would pay the top-up
 * @param band id of the band
 * @param bandCode the council's own code for the band
 * @param financialYear the year; that of the day asked about when null
 * @param settingType kind of setting
 * @param inUnit whether in a unit or resourced provision of a mainstream school
 * @param age age in years
 * @param planStatus plan status
 * @param weeks for how many weeks
 * @param hoursPerWeek hours of support a week
 */
public record PriceInput(String council, @Nullable String band, @Nullable String bandCode,
		@Nullable FinancialYear financialYear, SettingType settingType, boolean inUnit, int age, PlanStatus planStatus,
		@Nullable Integer weeks, @Nullable BigDecimal hoursPerWeek) {

	private static final int OLDEST = 25;

	private static final int MOST_WEEKS = 53;

	private static final int MOST_HOURS = 168;

	public PriceInput {
		if ((band == null) == (bandCode == null)) {
			throw new BadInput("input.band", "One of band and bandCode says which band is meant.",
					"the id of a band, or the code that its council gives it");
		}
		BadInput.idOf("input.band", band, "Band");
		if (bandCode != null && bandCode.isBlank()) {
			throw new BadInput("input.bandCode", "It is empty.", "the code that the council gives the band");
		}
		if (age < 0 || age > OLDEST) {
			throw new BadInput("input.age", age + " is no age that the rules know.", "0 to " + OLDEST);
		}
		if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
			throw new BadInput("input.weeks", weeks + " is no number of weeks in a year.", "1 to " + MOST_WEEKS);
		}
		if (hoursPerWeek != null
				&& (hoursPerWeek.signum() <= 0 || hoursPerWeek.compareTo(BigDecimal.valueOf(MOST_HOURS)) > 0)) {
			throw new BadInput("input.hoursPerWeek", hoursPerWeek + " is no number of hours in a week.",
					"more than 0, and " + MOST_HOURS + " at most");
		}
	}

	String wanted() {
		return BadInput.quoted((this.band != null) ? this.band : this.bandCode);
	}

}
