package org.sendgraph.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * A body that holds or gets money, to be read together with others.
 *
 * @param id id of the body
 * @param asOf the snapshot to read
 */
record MoneyBody(String id, Snapshot asOf) implements AsAt {

	/**
	 * Reads bodies, with one statement for each snapshot.
	 * @param bodies the bodies
	 * @param organisations where to look
	 * @return those that there are
	 */
	static Map<MoneyBody, Organisation> read(Set<MoneyBody> bodies, Organisations organisations) {
		Map<MoneyBody, Organisation> read = new HashMap<>();
		AsAt.bySnapshot(List.copyOf(bodies)).forEach((snapshot, group) -> {
			Map<String, Organisation> found = organisations.byIds(group.stream().map(MoneyBody::id).toList(), snapshot);
			found.forEach((id, organisation) -> read.put(new MoneyBody(id, snapshot), organisation));
		});
		return read;
	}

}
