package org.sendgraph.tariff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Described;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * A band as the graph keeps it.
 *
 * @param id stable id
 * @param code what the body calls it in short
 * @param name name
 * @param covers what it covers
 * @param needs kinds of need that it is for
 * @param provisions ids of the provisions that belong to it
 * @param standing what it rests on
 * @param financialYear the year
 * @param start first day of the year
 * @param end first day after the year
 * @param tariffs its prices
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 * @param publisher whose it is
 */
record KeptBand(String id, String code, String name, @Nullable String covers, List<SenNeed> needs,
		List<String> provisions, BandStanding standing, String financialYear, LocalDate start, LocalDate end,
		List<Tariff> tariffs, Confidence confidence, OffsetDateTime recordedAt, List<Source> sources,
		Described publisher) {

	Band as(Snapshot snapshot) {
		return new Band(this.id, this.code, this.name, this.covers, this.needs, this.provisions,
				this.publisher.as(snapshot), this.standing, this.financialYear, new Period(this.start, this.end),
				this.tariffs, this.confidence, this.recordedAt, this.sources, snapshot);
	}

}
