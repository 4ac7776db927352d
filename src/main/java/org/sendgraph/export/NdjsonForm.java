package org.sendgraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * JSON of one line for each node, exactly as the answer has it. The first line holds what
 * the file says about itself.
 */
class NdjsonForm implements Form {

	private final Json json;

	private final OutputStream lines;

	NdjsonForm(Json json, Spool spool) {
		this.json = json;
		this.lines = spool.out();
	}

	@Override
	public long take(@Nullable Object node) throws IOException {
		this.json.line(node, this.lines);
		return 1;
	}

	@Override
	public String summed() {
		return "everything below the first line";
	}

	@Override
	public void write(About about, Spool spool, Json json, Receiver receiver) throws IOException {
		OutputStream out = receiver.open(about.checksum());
		json.line(Map.of("export", about.object()), out);
		try (InputStream spooled = spool.in()) {
			spooled.transferTo(out);
		}
	}

}
