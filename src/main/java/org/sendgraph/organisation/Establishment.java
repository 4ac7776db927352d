package org.sendgraph.organisation;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Snapshot;

/**
 * A school, college or alternative provision setting.
 */
public final class Establishment extends Organisation {

	Establishment(Described described, Snapshot asOf) {
		super(described, asOf);
	}

	public String urn() {
		return known(now().urn());
	}

	public @Nullable String ukprn() {
		return now().ukprn();
	}

	/** Kind of setting by type alone; null when the rules know no such kind. */
	public @Nullable SettingType settingType() {
		return now().settingType();
	}

	public @Nullable String type() {
		return now().type();
	}

	public @Nullable EstablishmentStatus status() {
		return now().status();
	}

	public @Nullable Phase phase() {
		return now().phase();
	}

	public @Nullable Integer lowAge() {
		return now().lowAge();
	}

	public @Nullable Integer highAge() {
		return now().highAge();
	}

	public List<SenNeed> needs() {
		return Objects.requireNonNullElse(now().needs(), List.of());
	}

	public @Nullable Integer senUnitPlaces() {
		return now().senUnitPlaces();
	}

	public @Nullable String resourcedProvision() {
		return now().resourcedProvision();
	}

	public @Nullable Integer resourcedProvisionPlaces() {
		return now().resourcedProvisionPlaces();
	}

	public @Nullable String region() {
		return now().region();
	}

}
