package org.sendgraph.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things that can be found by id. Each feature offers its own.
 */
public interface NodesById {

	/**
	 * Says which ids are meant: those that begin with one of these types and a colon.
	 * @return names of the types
	 */
	Set<String> types();

	/**
	 * Finds things by their ids with one statement at most.
	 * @param ids ids of these types
	 * @param snapshot what is known, and for which day
	 * @return at least those things, by id; what is not there is left out
	 */
	Map<String, ? extends Node> byIds(List<String> ids, Snapshot snapshot);

}
