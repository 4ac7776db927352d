package org.sendgraph.tariff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.SenNeed;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * A cluster of provision that has one price, as a body describes it for a financial year.
 *
 * @param id stable id
 * @param code what the body calls it in short
 * @param name name
 * @param covers what it covers
 * @param needs kinds of need that it is for; empty means all
 * @param provisionIds ids of the provisions that belong to it
 * @param publisher whose it is
 * @param standing what it rests on
 * @param financialYear the year, such as 2025-26
 * @param period first day of the year, and first day after it
 * @param tariffs its prices in the year
 * @param confidence how sure this is
 * @param recordedAt when this was recorded
 * @param sources where it was read
 * @param asOf the snapshot that was read
 */
public record Band(String id, String code, String name, @Nullable String covers, List<SenNeed> needs,
		List<String> provisionIds, Organisation publisher, BandStanding standing, String financialYear, Period period,
		List<Tariff> tariffs, Confidence confidence, OffsetDateTime recordedAt, List<Source> sources,
		Snapshot asOf) implements Node, AsAt {

	/** Empty where a tariff is for all kinds. */
	public List<SettingType> settingTypes() {
		if (this.tariffs.stream().anyMatch((one) -> one.settingTypes().isEmpty())) {
			return List.of();
		}
		return this.tariffs.stream().flatMap((one) -> one.settingTypes().stream()).distinct().sorted().toList();
	}

	public @Nullable Integer ageFrom() {
		return this.tariffs.stream().map(Tariff::ageFrom).min(Integer::compare).orElse(null);
	}

	public @Nullable Integer ageTo() {
		return this.tariffs.stream().map(Tariff::ageTo).max(Integer::compare).orElse(null);
	}

	boolean isOf(String holder) {
		return this.standing == BandStanding.NATIONAL_PROPOSAL || Objects.equals(this.publisher.id(), holder);
	}

}
