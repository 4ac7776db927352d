package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

import org.springframework.stereotype.Repository;

/**
 * What graphs hold, summed up in a hash that does not depend on the order in which it
 * came in: two graphs with the same hash say the same. The journal is not part of it: it
 * has a hash of its own.
 */
@Repository
public class GraphContents {

	private static final CypherFile SUM_NODES = CypherFile.of("journal/sum-nodes");

	private final Graph graph;

	GraphContents(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Sums the graph up: SHA-256 over the SHA-256 of each node with its ties, in order.
	 * @return 64 hexadecimal digits
	 */
	public String hash() {
		List<String> sums = new ArrayList<>();
		each((text) -> sums.add(Checksum.of(text)));
		String[] ordered = sums.toArray(String[]::new);
		Arrays.parallelSort(ordered);
		return Checksum.of(String.join("", ordered));
	}

	/** Gives each node with its ties as a text, in no order. */
	void each(Consumer<String> then) {
		this.graph.stream(SUM_NODES, Map.of(), (node) -> then.accept(written(node)));
	}

	private static String written(Map<String, Object> node) {
		TreeSet<String> ties = new TreeSet<>();
		int twice = 0;
		for (Object tie : (List<?>) node.get("ties")) {
			List<?> parts = (List<?>) tie;
			String written = text(
					List.of(parts.get(0), parts.get(1), new TreeSet<>((List<?>) parts.get(2)), parts.get(3)));
			twice += ties.add(written) ? 0 : 1;
		}
		return text(List.of(new TreeSet<>((List<?>) node.get("labels")), node.get("properties"), ties, twice));
	}

	private static String text(List<?> values) {
		return new String(WrittenValues.json(values), StandardCharsets.UTF_8);
	}

}
