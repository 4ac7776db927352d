package org.sendgraph.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * What is published about a council, beside England, its region and councils like it.
 *
 * @param council the council
 * @param indicators each indicator with a figure on record
 * @param neighbours councils that it is compared with, most alike first
 * @param absent what is not on record, each with the command that adds it
 * @param asOf the snapshot that was read
 */
public record Dashboard(LocalAuthority council, List<DashboardIndicator> indicators,
		List<StatisticalNeighbour> neighbours, List<String> absent, Snapshot asOf) implements AsAt {

	static final String MEASURE = "Measure:inclusion-dashboards";

	public @Nullable String neighbourModel() {
		return this.neighbours.isEmpty() ? null : this.neighbours.getFirst().model();
	}

}
