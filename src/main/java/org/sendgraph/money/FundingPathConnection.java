package org.sendgraph.money;

import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Snapshot;

/**
 * A page of paths.
 *
 * @param page the page
 * @param cycles money that comes back to where it was
 * @param truncated what was left out
 * @param absent what is not on record where no path was found, with what adds it
 */
public record FundingPathConnection(Connection<FundingPath> page, List<FundingPath> cycles, List<Truncated> truncated,
		List<String> absent) implements AsAt {

	public List<Edge<FundingPath>> edges() {
		return this.page.edges();
	}

	public List<FundingPath> nodes() {
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
