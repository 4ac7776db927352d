package org.sendgraph.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.NodesById;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * Publishers' files that were brought in.
 */
@Repository
class Imports implements NodesById {

	private static final CypherFile LIST_IMPORTS = CypherFile.of("opendata/list-imports");

	private static final CypherFile READ_TOLD = CypherFile.of("opendata/read-told");

	private final Graph graph;

	Imports(Graph graph) {
		this.graph = graph;
	}

	Connection<Import> list(@Nullable String kind, Paging paging, Snapshot snapshot) {
		return Connection.of(all(kind, snapshot), Import::id, paging, "imports " + kind, snapshot);
	}

	private List<Import> all(@Nullable String kind, Snapshot snapshot) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kind", kind);
		parameters.put("knownAt", snapshot.knownAt());
		return this.graph.read(LIST_IMPORTS, parameters, Listed.class).stream().map(Listed::imported).toList();
	}

	/** Every file on record, with what it tells in full. */
	List<Told> told() {
		return this.graph.read(READ_TOLD, Map.of(), Told.class);
	}

	@Override
	public Set<String> types() {
		return Set.of("Import");
	}

	@Override
	public Map<String, Import> byIds(List<String> ids, Snapshot snapshot) {
		return all(null, snapshot).stream().collect(Collectors.toMap(Import::id, Function.identity()));
	}

	/**
	 * A file on record.
	 *
	 * @param checksum SHA-256 of the file
	 * @param scopes tables and scopes that it tells in full
	 * @param shipped whether it came with the application
	 */
	record Told(String checksum, List<String> scopes, boolean shipped) {
	}

	/**
	 * A row of the list.
	 *
	 * @param imported the import
	 */
	record Listed(Import imported) {
	}

}
