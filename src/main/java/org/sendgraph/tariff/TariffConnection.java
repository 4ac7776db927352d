package org.sendgraph.tariff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duty;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Edge;
import org.sendgraph.terms.PageInfo;
import org.sendgraph.terms.Snapshot;

/**
 * A page of tariffs.
 *
 * @param page the page
 * @param absent what is not on record, and what would add it; null when there is
 * something on the page
 * @param national what was proposed for the whole country, as it stood on the day; null
 * before it was proposed
 * @param proposals what had been proposed for the whole country by the day, oldest first
 */
public record TariffConnection(Connection<Tariff> page, @Nullable String absent, @Nullable Duty national,
		List<NationalProposal> proposals) implements AsAt {

	public List<Edge<Tariff>> edges() {
		return this.page.edges();
	}

	public List<Tariff> nodes() {
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
