package org.sendgraph.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.arrangement.Arrangements;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.indicator.Indicators;
import org.sendgraph.indicator.IndicatorsWanted;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.provision.Provisions;
import org.sendgraph.responsibility.Rule;
import org.sendgraph.responsibility.Rules;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Standards, and how places compare with them.
 */
@Repository
public class Standards implements NodesById {

	private static final CypherFile READ = CypherFile.of("standard/read-standards");

	private final Graph graph;

	private final Rules rules;

	private final Arrangements arrangements;

	private final Indicators indicators;

	private final Provisions provisions;

	Standards(Graph graph, Rules rules, Arrangements arrangements, Indicators indicators, Provisions provisions) {
		this.graph = graph;
		this.rules = rules;
		this.arrangements = arrangements;
		this.indicators = indicators;
		this.provisions = provisions;
	}

	/** Drafts are imported while an edition of the tables lasts, so none is held. */
	private Map<String, Standard> read(Snapshot snapshot) {
		Map<String, Standard> byId = new LinkedHashMap<>();
		this.graph.read(READ, Map.of("knownAt", snapshot.knownAt()), Standard.class)
			.forEach((one) -> byId.put(one.id(), one));
		return byId;
	}

	@Nullable Standard find(String id, Snapshot snapshot) {
		return read(snapshot).get(id);
	}

	Connection<Standard> list(@Nullable StandardFilter filter, Paging paging, Snapshot snapshot) {
		List<Standard> all = read(snapshot).values()
			.stream()
			.filter((one) -> one.hasBegun(snapshot.validOn()) && (filter == null || filter.keeps(one, snapshot)))
			.toList();
		return Connection.of(all, Standard::id, paging, "standards " + filter, snapshot);
	}

	/**
	 * Compares a place with every standard that holds on the day.
	 * @param council the council, as it was read for a snapshot
	 * @return the comparison
	 */
	public Compliance compliance(LocalAuthority council) {
		Snapshot snapshot = council.asOf();
		List<Standard> standards = read(snapshot).values()
			.stream()
			.filter((one) -> snapshot.holds(one.period()))
			.toList();
		List<Rule> holding = this.rules.at(snapshot)
			.values()
			.stream()
			.filter((rule) -> !rule.example() && snapshot.holds(rule.period()))
			.toList();
		List<IndicatorMeasure> shown = standards.stream()
			.map(Standard::indicator)
			.filter((indicator) -> indicator != null)
			.distinct()
			.toList();
		IndicatorsWanted wanted = Indicators.wanted(council, shown, null, snapshot.validOn().getYear());
		Comparing comparing = new Comparing(holding,
				this.arrangements.of(List.of(council), Organisation::id).getOrDefault(council, List.of()),
				this.indicators.read(Set.of(wanted))
					.getOrDefault(wanted, List.of())
					.stream()
					.filter((figure) -> figure.isOutOn(snapshot.validOn()))
					.toList(),
				this.provisions.at(snapshot));
		return new Compliance(council, standards.stream().map(comparing::with).toList());
	}

	@Override
	public Set<String> types() {
		return Set.of("Standard");
	}

	@Override
	public Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot) {
		return read(snapshot);
	}

}
