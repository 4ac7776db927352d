package org.sendgraph.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** Lines of a file as bytes, without what ends them. */
final class StoreLines {

	private static final int LONGEST = 1 << 28;

	private final InputStream file;

	private byte[] buffer = new byte[1 << 16];

	private int from;

	private int to;

	StoreLines(InputStream file) {
		this.file = file;
	}

	/**
	 * Reads the next line.
	 * @return the line; null when there is none, or the file ends within it
	 */
	byte @Nullable [] next() throws IOException {
		int looked = this.from;
		while (true) {
			for (; looked < this.to; looked++) {
				if (this.buffer[looked] == '\n') {
					byte[] line = Arrays.copyOfRange(this.buffer, this.from, looked);
					this.from = looked + 1;
					return line;
				}
			}
			looked -= this.from;
			makeRoom();
			int read = read();
			if (read < 0) {
				return null;
			}
			this.to += read;
		}
	}

	/** A file that was cut off is read as far as it goes. */
	private int read() throws IOException {
		try {
			return this.file.read(this.buffer, this.to, this.buffer.length - this.to);
		}
		catch (EOFException | ZipException ex) {
			return -1;
		}
	}

	private void makeRoom() {
		int length = this.to - this.from;
		if (length > LONGEST) {
			throw new NotThatStore("The file has a line that is longer than any that export-store writes.");
		}
		byte[] larger = (length > this.buffer.length / 2) ? new byte[this.buffer.length * 2] : this.buffer;
		System.arraycopy(this.buffer, this.from, larger, 0, length);
		this.buffer = larger;
		this.from = 0;
		this.to = length;
	}

}
