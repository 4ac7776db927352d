package org.sendgraph.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Things that may occur in many places of an answer, each once and with all that is said
 * of it. They are parted by their keys into files that fit into memory one at a time.
 */
final class Things implements Closeable {

	private static final int IN_A_PART = 50_000;

	/** As many files are open at once. */
	private static final int MOST_PARTS = 100;

	private final Json json;

	private final List<Spool> parts = new ArrayList<>();

	private final List<OutputStream> outs = new ArrayList<>();

	private long nameless;

	Things(Json json, long atMost) throws IOException {
		this.json = json;
		long wanted = Math.min(atMost / IN_A_PART + 1, MOST_PARTS);
		for (int part = 0; part < wanted; part++) {
			this.parts.add(new Spool());
			this.outs.add(this.parts.getLast().out());
		}
	}

	void add(Thing thing) throws IOException {
		String own = thing.key();
		String key = (own != null) ? own : "\n" + this.nameless++;
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		line.put("key", key);
		line.put("id", thing.id());
		line.put("from", thing.from());
		line.put("to", thing.to());
		line.put("data", thing.data());
		this.json.line(line, this.outs.get(Math.floorMod(key.hashCode(), this.outs.size())));
	}

	void each(Thing.Taker taker) throws IOException {
		for (Spool part : this.parts) {
			part.end();
			Map<String, Thing> once = new LinkedHashMap<>();
			this.json.lines(part, (line) -> {
				Map<?, ?> said = (Map<?, ?>) line;
				once.merge((String) said.get("key"), thing(said), Thing::with);
			});
			for (Thing thing : once.values()) {
				taker.take(thing);
			}
		}
	}

	private static Thing thing(Map<?, ?> said) {
		Map<String, Object> data = new LinkedHashMap<>();
		((Map<?, ?>) said.get("data")).forEach((name, value) -> data.put((String) name, value));
		return new Thing((String) said.get("key"), (String) said.get("id"), (String) said.get("from"),
				(String) said.get("to"), data);
	}

	@Override
	public void close() throws IOException {
		for (Spool part : this.parts) {
			part.close();
		}
	}

}
