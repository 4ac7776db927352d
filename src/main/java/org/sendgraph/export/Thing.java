package org.sendgraph.export;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node or an edge of the graph that an answer shows.
 *
 * @param key by what it is told apart; null for one of its own each time it occurs
 * @param id its id; null for an edge that has none
 * @param from id of the node that an edge comes from; null for a node
 * @param to id of the node that an edge goes to; null for a node
 * @param data what is said of it, by dotted keys of the answer
 */
record Thing(@Nullable String key, @Nullable String id, @Nullable String from, @Nullable String to,
		Map<String, Object> data) {

	boolean edge() {
		return this.from != null;
	}

	/** The same thing with what is said of it elsewhere. */
	Thing with(Thing elsewhere) {
		elsewhere.data.forEach(this.data::putIfAbsent);
		return this;
	}

	/**
	 * Takes things.
	 */
	interface Taker {

		void take(Thing thing) throws IOException;

	}

}
