package org.sendgraph.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * Bodies that an organisation is related to, and whether they are as a filter wants them.
 * The innermost condition is looked up first; each narrows those of which the next is
 * asked.
 */
@Repository
class RelatedBodies {

	private static final CypherFile COUNT = CypherFile.of("organisation/count-related");

	private final Graph graph;

	RelatedBodies(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Makes parameters for the organisations that a filter lets through.
	 * @param filter the filter
	 * @param dates parameters of the two dates
	 * @return its parameters, with the ids of which an organisation must be one or none
	 */
	Map<String, @Nullable Object> narrow(OrganisationFilter filter, Map<String, Object> dates) {
		RelatedFilter.mustBeFew(filter);
		return narrowed(filter, dates);
	}

	private Map<String, @Nullable Object> narrowed(OrganisationFilter filter, Map<String, Object> dates) {
		Narrowing narrowing = new Narrowing();
		for (RelatedFilter condition : filter.conditions()) {
			narrow(narrowing, condition, dates);
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(dates);
		parameters.putAll(filter.parameters());
		narrowing.addTo(parameters);
		return parameters;
	}

	private void narrow(Narrowing narrowing, RelatedFilter condition, Map<String, Object> dates) {
		if (condition.some() != null) {
			narrowing.among(count(condition.by(), condition.some(), dates).keySet());
		}
		if (condition.none() != null) {
			narrowing.without(count(condition.by(), condition.none(), dates).keySet());
		}
		if (condition.all() != null) {
			Map<String, Long> matching = count(condition.by(), condition.all(), dates);
			Map<String, Long> whole = count(condition.by(), OrganisationFilter.NONE, dates);
			whole.keySet().removeIf((id) -> whole.get(id).equals(matching.get(id)));
			narrowing.without(whole.keySet());
		}
		RelatedCount count = condition.count();
		if (count != null) {
			OrganisationFilter matching = (count.matching() != null) ? count.matching() : OrganisationFilter.NONE;
			Map<String, Long> found = count(condition.by(), matching, dates);
			found.values().removeIf((number) -> count.isMet(number) != (count.least() > 0));
			if (count.least() > 0) {
				narrowing.among(found.keySet());
			}
			else {
				narrowing.without(found.keySet());
			}
		}
	}

	/**
	 * Numbers of matching bodies by id of those related to them; who is related to none
	 * is not there.
	 */
	private Map<String, Long> count(OrganisationRelation relation, OrganisationFilter filter,
			Map<String, Object> dates) {
		Map<String, @Nullable Object> parameters = narrowed(filter.of(relation.kind()), dates);
		parameters.put("relation", relation.name());
		return this.graph.read(COUNT, parameters, Row.class)
			.stream()
			.collect(Collectors.toMap(Row::id, Row::matching, Long::sum, HashMap::new));
	}

	/**
	 * Which organisations are left.
	 */
	private static final class Narrowing {

		private @Nullable Set<String> among;

		private final Set<String> without = new HashSet<>();

		void among(Set<String> ids) {
			if (this.among == null) {
				this.among = new HashSet<>(ids);
			}
			else {
				this.among.retainAll(ids);
			}
		}

		void without(Set<String> ids) {
			this.without.addAll(ids);
		}

		void addTo(Map<String, @Nullable Object> parameters) {
			parameters.put("among", (this.among != null) ? List.copyOf(this.among) : null);
			parameters.put("without", List.copyOf(this.without));
		}

	}

	/**
	 * An organisation and how many that match it is related to.
	 *
	 * @param id its id
	 * @param matching how many
	 */
	record Row(String id, long matching) {
	}

}
