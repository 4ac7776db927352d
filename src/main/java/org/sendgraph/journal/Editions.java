package org.sendgraph.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.sendgraph.terms.Snapshot;

/**
 * Reference data held in memory, one copy for each edition of the tables. A statement
 * that answers a question also says which edition it saw, so a copy can never be stale,
 * not even beside another replica. There are as many editions as upgrades.
 *
 * @param <T> what is held
 */
public final class Editions<T> {

	private final Map<Long, T> held = new ConcurrentHashMap<>();

	private final Function<Snapshot, T> reader;

	public Editions(Function<Snapshot, T> reader) {
		this.reader = reader;
	}

	public T at(Snapshot snapshot) {
		T known = this.held.get(snapshot.edition());
		return (known != null) ? known
				: this.held.computeIfAbsent(snapshot.edition(), (edition) -> this.reader.apply(snapshot));
	}

}
