package org.sendgraph.organisation;

import java.util.Objects;

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

	public SettingType settingType() {
		return Objects.requireNonNull(now().settingType());
	}

}
