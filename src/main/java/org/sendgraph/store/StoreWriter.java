package org.sendgraph.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.sendgraph.graph.Checksum;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.journal.WrittenValues;

/**
 * Writes a store into a file that comes whole or not at all, and that only its owner may
 * read. The entries are written first and the manifest is put before them when all is
 * known, as a gzip member of its own.
 */
final class StoreWriter implements AutoCloseable {

	private final boolean wording;

	private final Path folder;

	private final Path entries;

	private final OutputStream writing;

	private long lines = 1;

	/**
	 * Begins.
	 * @param target where the file is to be
	 * @param wording whether names and texts go into it
	 */
	StoreWriter(Path target, boolean wording) throws IOException {
		this.wording = wording;
		this.folder = target.toAbsolutePath().getParent();
		this.entries = Files.createTempFile(this.folder, "export-store", ".part");
		this.writing = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(this.entries)), 1 << 16);
	}

	void add(StoredEntry entry) {
		try {
			for (byte[] line : EntryLines.lines(this.wording ? entry : entry.withoutWording())) {
				this.writing.write(line);
				this.writing.write('\n');
				this.lines++;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the file and puts it where it is to be.
	 * @param manifest its first line
	 * @param target where it is to be
	 */
	void end(Manifest manifest, Path target) throws IOException {
		this.writing.close();
		byte[] first = ended(manifest.line());
		Path whole = Files.createTempFile(this.folder, "export-store", ".part");
		try {
			try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(whole))) {
				member(file, first);
				Files.copy(this.entries, file);
				member(file, ended(last(this.lines, sum(first))));
			}
			Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(whole);
		}
	}

	private static byte[] ended(byte[] line) {
		byte[] ended = Arrays.copyOf(line, line.length + 1);
		ended[line.length] = '\n';
		return ended;
	}

	private static void member(OutputStream file, byte[] content) throws IOException {
		GZIPOutputStream member = new GZIPOutputStream(file);
		member.write(content);
		member.finish();
	}

	private String sum(byte[] first) throws IOException {
		MessageDigest sum = Checksum.digest();
		sum.update(first);
		try (InputStream read = new DigestInputStream(new GZIPInputStream(Files.newInputStream(this.entries), 1 << 16),
				sum)) {
			read.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(sum.digest());
	}

	/** The last line of a file. */
	static byte[] last(long lines, String sum) {
		return WrittenValues.json(Map.of("lines", lines, "sha256", sum));
	}

	@Override
	public void close() throws IOException {
		this.writing.close();
		Files.deleteIfExists(this.entries);
	}

}
