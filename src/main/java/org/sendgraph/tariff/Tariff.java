package org.sendgraph.tariff;

import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SettingType;
import org.sendgraph.provision.PlanStatus;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Source;

/**
 * The price of a band in a financial year.
 *
 * @param id stable id
 * @param bandId id of the band
 * @param financialYear the year, such as 2025-26
 * @param element which part of the cost it is the price of
 * @param unit what it is the price of one of
 * @param pence whole pence
 * @param settingTypes only in these kinds of setting; empty means all
 * @param ageFrom youngest age in years, inclusive
 * @param ageTo oldest age in years, inclusive
 * @param planStatus only with this plan status; null means any
 * @param rule what the document says about its use
 * @param standing what it rests on
 * @param start first day of the year
 * @param end first day after the year
 * @param documentTitle name of the banding document
 * @param documentUrl where the document is published
 * @param documentPublishedOn when it was published
 * @param example whether it was made up; null for what was not
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 */
public record Tariff(String id, String bandId, String financialYear, TariffElement element, TariffUnit unit, long pence,
		List<SettingType> settingTypes, int ageFrom, int ageTo, @Nullable PlanStatus planStatus, @Nullable String rule,
		BandStanding standing, LocalDate start, LocalDate end, String documentTitle, @Nullable URL documentUrl,
		@Nullable LocalDate documentPublishedOn, @Nullable Boolean example, Confidence confidence,
		OffsetDateTime recordedAt, List<Source> sources) implements Node {

	public BigDecimal amount() {
		return BigDecimal.valueOf(this.pence, 2);
	}

	public Period period() {
		return new Period(this.start, this.end);
	}

	boolean isMadeUp() {
		return Boolean.TRUE.equals(this.example);
	}

	boolean fits(SettingType setting, int age, PlanStatus plan) {
		return (this.settingTypes.isEmpty() || this.settingTypes.contains(setting)) && this.ageFrom <= age
				&& age <= this.ageTo && (this.planStatus == null || this.planStatus == plan);
	}

}
