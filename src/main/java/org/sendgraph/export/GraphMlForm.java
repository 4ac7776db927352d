package org.sendgraph.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A graph. What has an id is a node; what has a from and a to with ids is an edge between
 * them; what has an id and stands below a node is tied to it by an edge as well. Each is
 * written once, with all that is said of it in different places: also an edge that
 * several rows share, so that a sum over the edges counts no amount twice.
 */
final class GraphMlForm extends NdjsonForm {

	private final Map<String, GraphMlKey> keys = new LinkedHashMap<>();

	private long nodes;

	private long edges;

	private boolean shown;

	GraphMlForm(Json json, Spool spool) {
		super(json, spool);
	}

	@Override
	public long take(@Nullable Object node) throws IOException {
		this.shown |= node != null;
		Drawing.of(node, (thing) -> {
			if (thing.edge()) {
				this.edges++;
			}
			else {
				this.nodes++;
			}
			key(GraphMlKey.place(thing), thing.data());
		});
		return super.take(node);
	}

	@Override
	public void end() {
		if (this.shown && this.nodes == 0 && this.edges == 0) {
			throw Refused.badInput("No result has an id, so that nothing can be drawn. Select id, or from { id } and "
					+ "to { id } (an alias will do), or take csv, xlsx or ndjson.");
		}
	}

	@Override
	public String summed() {
		return "the results as the same link with the ending ndjson gives them, below the first line";
	}

	@Override
	public void write(About about, Spool spool, Json json, Receiver receiver) throws IOException {
		try (Things nodes = new Things(json, this.nodes); Things edges = new Things(json, this.edges)) {
			json.lines(spool, (node) -> Drawing.of(node, (thing) -> (thing.edge() ? edges : nodes).add(thing)));
			Map<String, Object> beside = beside(about, json);
			GraphMl file = new GraphMl(receiver.open(about.checksum()), this.keys);
			file.begin(about.lines(json), beside);
			nodes.each(file::write);
			edges.each(file::write);
			file.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** What is said of the graph as a whole, as JSON by name. */
	private Map<String, Object> beside(About about, Json json) {
		Map<String, Object> beside = new LinkedHashMap<>();
		about.collected().beside().forEach((name, value) -> beside.put(name, json.text(value)));
		key(GraphMlKey.GRAPH, beside);
		return beside;
	}

	private void key(String place, Map<String, Object> data) {
		data.forEach((name, value) -> this.keys
			.computeIfAbsent(place + " " + name, (key) -> new GraphMlKey(place, name, "d" + this.keys.size()))
			.holds(value));
	}

}
