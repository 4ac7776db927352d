package org.sendgraph.partnership;

import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Snapshot;

/**
 * A page of partnerships.
 *
 * @param page the page
 * @param absent what is not on record, each with the command that adds it
 */
public record PartnershipConnection(Connection<Partnership> page, List<String> absent) implements AsAt {

	public List<Edge<Partnership>> edges() {
		return this.page.edges();
	}

	public List<Partnership> nodes() {
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
