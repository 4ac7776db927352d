package org.sendgraph.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.sendgraph.graph.Checksum;

/**
 * Part of what an entry wrote: calls of statements in the order in which they ran.
 *
 * @param number its place among the parts of the entry, from 1
 * @param sha256 SHA-256 of the content as JSON, in hexadecimal
 * @param form {@code json}, or {@code gzip} for what is long
 * @param content the JSON in that form
 */
public record Part(long number, String sha256, String form, byte[] content) {

	/** Form of what is short. */
	public static final String JSON = "json";

	/** Form of what is long. */
	public static final String GZIP = "gzip";

	private static final int LONG = 4_096;

	static Part of(long number, List<Call> calls) {
		byte[] json = WrittenValues.json(calls.stream()
			.map((call) -> Map.of("statement", call.statement().name(), "checksum",
					Checksum.of(call.statement().text()), "parameters", call.parameters()))
			.toList());
		boolean isLong = json.length > LONG;
		return new Part(number, Checksum.of(json), isLong ? GZIP : JSON, isLong ? packed(json) : json);
	}

	/** The content as JSON. */
	public byte[] json() {
		if (this.form.equals(JSON)) {
			return this.content;
		}
		try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(this.content))) {
			return unpacked.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the content is what was recorded; one that unpacks to nothing is not. */
	boolean holds() {
		try {
			return (this.form.equals(JSON) || this.form.equals(GZIP)) && Checksum.of(json()).equals(this.sha256);
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	Part with(byte[] content) {
		return new Part(this.number, this.sha256, this.form, content);
	}

	Map<String, Object> parameter() {
		return Map.of("number", this.number, "sha256", this.sha256, "form", this.form, "content", this.content);
	}

	private static byte[] packed(byte[] json) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 4);
		try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(json);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
