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

	/** Things held in memory at a time; the spool is read once for each part. */
	private static final int IN_A_PART = 50_000;

	private final Map<String, GraphMlKey> keys = new LinkedHashMap<>();

	private long things;

	GraphMlForm(Json json, Spool spool) {
		super(json, spool);
	}

	@Override
	public long take(@Nullable Object node) throws IOException {
		Thing.each(node, (thing) -> {
			this.things++;
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
		try {
			GraphMl file = new GraphMl(receiver.open(about.checksum()), this.keys);
			file.begin(about.lines(json));
			int parts = (int) (this.things / IN_A_PART) + 1;
			for (int part = 0; part < parts; part++) {
				write(file, spool, json, part, parts, false);
			}
			for (int part = 0; part < parts; part++) {
				write(file, spool, json, part, parts, true);
			}
			file.end();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private static void write(GraphMl file, Spool spool, Json json, int part, int parts, boolean edges)
			throws IOException, XMLStreamException {
		Map<String, Thing> once = new LinkedHashMap<>();
		int[] nameless = new int[1];
		json.lines(spool, (node) -> Thing.each(node, (thing) -> {
			String own = thing.key();
			String key = (own != null) ? own : "\n" + nameless[0]++;
			if (thing.edge() == edges && Math.floorMod(key.hashCode(), parts) == part) {
				once.merge(key, thing, Thing::with);
			}
		}));
		for (Thing thing : once.values()) {
			file.write(thing);
		}
	}

}
