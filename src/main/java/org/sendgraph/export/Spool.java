package org.sendgraph.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipFile;

/**
 * A temporary file that takes what is to be sent until all of it is there, and goes when
 * it is closed. What it takes is summed as it comes.
 */
final class Spool implements Closeable {

	/** So that nobody takes away what another process still needs. */
	static final String NAME = "sendgraph-export-" + ProcessHandle.current().pid() + "-";

	private final Path file;

	private final MessageDigest digest;

	private final OutputStream out;

	Spool() throws IOException {
		this.file = Files.createTempFile(NAME, ".spool");
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
		this.out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(this.file), this.digest),
				1 << 14);
	}

	/** Where to write; closing it only ends the writing. */
	OutputStream out() {
		return new FilterOutputStream(this.out) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				this.out.write(bytes, from, length);
			}

			@Override
			public void close() throws IOException {
				flush();
			}
		};
	}

	/**
	 * Ends the writing.
	 * @return the SHA-256 of all that was written, in hexadecimal
	 * @throws IOException when the last of it cannot be written
	 */
	String end() throws IOException {
		this.out.close();
		return HexFormat.of().formatHex(this.digest.digest());
	}

	InputStream in() throws IOException {
		return Files.newInputStream(this.file);
	}

	ZipFile zip() throws IOException {
		return new ZipFile(this.file.toFile());
	}

	@Override
	public void close() throws IOException {
		try (this.out) {
			Files.delete(this.file);
		}
	}

}
