package org.sendgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.journal.WrittenValues;

/**
 * A store as {@code export-store} wrote it: lines of JSON in a gzip file. First comes a
 * {@link Manifest}; then for each entry a line, and behind it one for each of its parts;
 * the last line holds the number and the SHA-256 of all before it.
 *
 * @param path where it is
 */
record StoreFile(Path path) {

	static final String ENTRY = "{\"entry\":";

	private static final int PAGE = 2_000;

	private static final int PAGE_BYTES = 1 << 24;

	Manifest manifest() throws IOException {
		try (InputStream file = open()) {
			return manifest(new StoreLines(file).next());
		}
	}

	private static Manifest manifest(byte @Nullable [] line) {
		if (line == null) {
			throw new NotThatStore("The file ends within its first line. Export the store again.");
		}
		return Manifest.of(line);
	}

	private InputStream open() throws IOException {
		InputStream file = Files.newInputStream(this.path);
		try {
			return new GZIPInputStream(file, PAGE_BYTES / 256);
		}
		catch (IOException ex) {
			file.close();
			throw new NotThatStore(
					this.path + " is no exported store: it is not in gzip. Give one that export-store wrote.");
		}
	}

	/**
	 * Checks the entries of the file, its manifest and its last line.
	 * @param roots roots by number of entries, as they were written down elsewhere
	 * @return what came out
	 */
	Checked check(Map<Long, String> roots) throws IOException {
		Manifest manifest = manifest();
		JournalCheck check = new JournalCheck(roots, manifest.wording());
		String sum = null;
		String fault = null;
		try {
			sum = each(check::goesOn);
		}
		catch (NotThatStore ex) {
			fault = ex.getMessage();
		}
		JournalCheck.Result result = check.end();
		return new Checked(manifest, result, sum, (fault != null) ? fault : manifest.differs(result));
	}

	/**
	 * Reads the entries, the next page while one is looked at.
	 * @param page looks at a page; whether to go on
	 * @return the SHA-256 that the last line gives; null when reading was ended before
	 */
	@Nullable String each(Predicate<List<StoredEntry>> page) throws IOException {
		CompletableFuture<Boolean> looking = CompletableFuture.completedFuture(true);
		MessageDigest sum = Checksum.digest();
		long read = 0;
		byte[] last = null;
		List<List<byte[]>> groups = new ArrayList<>();
		int bytes = 0;
		try (InputStream file = open()) {
			StoreLines lines = new StoreLines(file);
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				boolean entry = begins(line, ENTRY);
				if (entry && (groups.size() >= PAGE || bytes > PAGE_BYTES)) {
					if (!looking.join()) {
						return null;
					}
					looking = looking(page, groups);
					groups = new ArrayList<>();
					bytes = 0;
				}
				if (begins(line, "{\"lines\":")) {
					last = line;
				}
				else {
					sum.update(line);
					sum.update((byte) '\n');
					read++;
					add(groups, line, entry, read);
					bytes += line.length;
				}
			}
			if (!looking.join() || !looking(page, groups).join()) {
				return null;
			}
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
		return whole(last, read, HexFormat.of().formatHex(sum.digest()));
	}

	private static void add(List<List<byte[]>> groups, byte[] line, boolean entry, long number) {
		if (entry) {
			groups.add(new ArrayList<>(List.of(line)));
		}
		else if (!groups.isEmpty()) {
			groups.getLast().add(line);
		}
		else if (number > 1) {
			throw new NotThatStore("Line " + number + " of the file belongs to no entry. Export the store again.");
		}
	}

	private static CompletableFuture<Boolean> looking(Predicate<List<StoredEntry>> page, List<List<byte[]>> groups) {
		return CompletableFuture.supplyAsync(() -> page.test(groups.parallelStream().map(EntryLines::entry).toList()));
	}

	private static String whole(byte @Nullable [] last, long read, String sum) {
		if (last == null) {
			throw new NotThatStore("The file was cut off: its last line is missing. Export the store again.");
		}
		byte[] expected = StoreWriter.last(read, sum);
		if (!Arrays.equals(last, expected)) {
			throw new NotThatStore("The last line of the file says " + new String(last, StandardCharsets.UTF_8)
					+ ", and by what is before it should say " + new String(expected, StandardCharsets.UTF_8) + ".");
		}
		return sum;
	}

	private static boolean begins(byte[] line, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		return line.length >= bytes.length && Arrays.mismatch(line, 0, bytes.length, bytes, 0, bytes.length) < 0;
	}

	/**
	 * What came out of a check.
	 *
	 * @param manifest the first line
	 * @param result what is to be said of the entries
	 * @param sha256 SHA-256 of all lines but the last; null when it was not reached
	 * @param fault what is wrong with the file as such; null when nothing is
	 */
	record Checked(Manifest manifest, JournalCheck.Result result, @Nullable String sha256, @Nullable String fault) {

		boolean isRight() {
			return this.fault == null && this.result.finding() == null;
		}

	}

}
