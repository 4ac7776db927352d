package org.sendgraph.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * A body that something names, to be read together with others: the loader "bodies" does
 * that for every feature.
 *
 * @param id id of the body
 * @param asOf the snapshot to read
 */
public record BodyWanted(String id, Snapshot asOf) implements AsAt {

	/**
	 * Reads bodies, with one statement for each snapshot.
	 * @param bodies the bodies
	 * @param organisations where to look
	 * @return those that there are
	 */
	static Map<BodyWanted, Organisation> read(Set<BodyWanted> bodies, Organisations organisations) {
		Map<BodyWanted, Organisation> read = new HashMap<>();
		AsAt.bySnapshot(List.copyOf(bodies)).forEach((snapshot, group) -> {
			Map<String, Organisation> found = organisations.byIds(group.stream().map(BodyWanted::id).toList(),
					snapshot);
			found.forEach((id, organisation) -> read.put(new BodyWanted(id, snapshot), organisation));
		});
		return read;
	}

}
