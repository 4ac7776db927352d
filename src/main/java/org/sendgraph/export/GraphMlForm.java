package org.sendgraph.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * A graph. What has an id is a node; what has a from and a to with ids is an edge between
 * them; what has an id and stands below a node is tied to it by an edge as well. Each is
 * written once, with all that is said of it in different places.
 */
final class GraphMlForm extends NdjsonForm {

	private final Map<String, GraphMlKey> keys = new LinkedHashMap<>();

	private long nodes;

	private long edges;

	GraphMlForm(Json json, Spool spool) {
		super(json, spool);
	}

	@Override
	public long take(@Nullable Object node) throws IOException {
		Thing.each(node, (thing) -> {
			if (thing.edge()) {
				this.edges++;
			}
			else {
				this.nodes++;
			}
			String place = GraphMlKey.place(thing);
			thing.data()
				.forEach((name, value) -> this.keys
					.computeIfAbsent(place + " " + name, (key) -> new GraphMlKey(place, name, "d" + this.keys.size()))
					.holds(value));
		});
		return super.take(node);
	}

	@Override
	public String summed() {
		return "the results as the same link with the ending ndjson gives them, below the first line";
	}

	@Override
	public void write(About about, Spool spool, Json json, Receiver receiver) throws IOException {
		try (Things nodes = new Things(json, this.nodes); Things edges = new Things(json, this.edges)) {
			json.lines(spool, (node) -> Thing.each(node, (thing) -> (thing.edge() ? edges : nodes).add(thing)));
			GraphMl file = new GraphMl(receiver.open(about.checksum()), this.keys);
			file.begin(about.lines(json));
			nodes.each(file::write);
			edges.each(file::write);
			file.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

}
