package org.sendgraph.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * How much may be sent, and how slowly.
 *
 * @param longest how long a body may be
 * @param slowest how long it may take to come
 */
record Sending(DataSize longest, Duration slowest) {

	private static final int AT_ONCE = 8_192;

	/**
	 * Reads a body to its end.
	 * @param body the body
	 * @return all of it
	 * @throws Refused when it is longer, or takes longer, than it may
	 */
	byte[] whole(InputStream body) throws IOException {
		long began = System.nanoTime();
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		byte[] some = new byte[AT_ONCE];
		for (int count = body.read(some); count >= 0; count = body.read(some)) {
			read.write(some, 0, count);
			checkLength(read.size());
			if (System.nanoTime() - began > this.slowest.toNanos()) {
				throw Refused.of(HttpStatus.REQUEST_TIMEOUT, "The body takes too long to come.",
						"one that is there within " + this.slowest.toSeconds() + " seconds");
			}
		}
		return read.toByteArray();
	}

	void checkLength(long bytes) {
		if (bytes > this.longest.toBytes()) {
			throw Refused.of(HttpStatus.CONTENT_TOO_LARGE, "The body is too long.",
					"at most " + this.longest.toKilobytes() + " KiB");
		}
	}

}
