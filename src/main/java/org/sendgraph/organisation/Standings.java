package org.sendgraph.organisation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

import org.springframework.stereotype.Repository;

/**
 * What establishments hold for a time: approvals, and memberships of trusts.
 */
@Repository
class Standings {

	private static final CypherFile READ = CypherFile.of("organisation/read-standings");

	private final Graph graph;

	Standings(Graph graph) {
		this.graph = graph;
	}

	Map<Establishment, Standing> of(Collection<Establishment> establishments) {
		Map<Establishment, Standing> standings = new HashMap<>();
		AsAt.bySnapshot(List.copyOf(establishments)).forEach((snapshot, group) -> {
			List<Map<String, @Nullable Object>> rows = group.stream().map(Standings::row).toList();
			Map<String, Row> found = this.graph
				.read(READ, Map.of("rows", rows, "knownAt", snapshot.knownAt()), Row.class)
				.stream()
				.collect(Collectors.toMap(Row::of, Function.identity()));
			group.forEach((one) -> standings.put(one,
					found.getOrDefault(one.id(), new Row(one.id(), List.of(), List.of())).standing(one, snapshot)));
		});
		return standings;
	}

	private static Map<String, @Nullable Object> row(Establishment one) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", one.id());
		row.put("trust", one.now().trust());
		return row;
	}

	/**
	 * What one establishment holds.
	 *
	 * @param of id of the establishment
	 * @param held approvals and memberships, oldest first
	 * @param trusts the trusts of the memberships, and the one that the register names
	 */
	record Row(String of, List<Held> held, List<Described> trusts) {

		Standing standing(Establishment establishment, Snapshot snapshot) {
			Map<String, Trust> byId = this.trusts.stream()
				.filter((one) -> !one.particulars().isEmpty())
				.collect(Collectors.toMap(Described::id, (one) -> new Trust(one, snapshot)));
			List<Approval> approvals = this.held.stream()
				.filter(Held::approval)
				.map((one) -> new Approval(one.period(), one.recordedAt(), one.sources()))
				.toList();
			List<Membership> memberships = this.held.stream()
				.filter((one) -> byId.containsKey(String.valueOf(one.trust())))
				.map((one) -> new Membership(byId.get(String.valueOf(one.trust())), one.period(), one.recordedAt(),
						one.sources()))
				.toList();
			return new Standing(establishment, approvals, memberships,
					byId.get(String.valueOf(establishment.now().trust())));
		}

	}

	/**
	 * Something that an establishment holds.
	 *
	 * @param approval whether it is an approval
	 * @param trust id of the trust of a membership
	 * @param period from when to when
	 * @param recordedAt when it was recorded
	 * @param sources where it was read
	 */
	record Held(boolean approval, @Nullable String trust, Period period, OffsetDateTime recordedAt,
			List<Source> sources) {
	}

}
