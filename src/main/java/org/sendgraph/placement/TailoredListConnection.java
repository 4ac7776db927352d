package org.sendgraph.placement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Snapshot;

/**
 * A page of a tailored list.
 *
 * @param page the page
 * @param standing what such a list was on the day; null when it was nothing
 * @param rights what the law gives on the day, with a list or without
 * @param absent what is not on record, each with the command that adds it
 */
public record TailoredListConnection(Connection<SuggestedSetting> page, @Nullable Duty standing, List<Duty> rights,
		List<String> absent) implements AsAt {

	static final String MEASURE = "Measure:tailored-lists";

	public List<Edge<SuggestedSetting>> edges() {
		return this.page.edges();
	}

	public List<SuggestedSetting> nodes() {
		return this.page.nodes();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

	public int totalCount() {
		return this.page.totalCount();
	}

	@Override
	public Snapshot asOf() {
		return this.page.asOf();
	}

}
