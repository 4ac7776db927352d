package org.sendgraph.inclusion;

import java.util.List;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Snapshot;

/**
 * A page of an inclusion plan.
 *
 * @param council the council whose area it is for
 * @param absent what is not on record, each with what would add it
 * @param page the page
 */
public record InclusionPlanConnection(LocalAuthority council, List<String> absent,
		Connection<PlanLine> page) implements AsAt {

	static final String MEASURE = "Measure:local-inclusion-plans";

	public List<Edge<PlanLine>> edges() {
		return this.page.edges();
	}

	public List<PlanLine> nodes() {
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
