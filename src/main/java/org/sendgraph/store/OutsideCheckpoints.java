package org.sendgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sendgraph.journal.WrittenValues;

/** Roots of the journal that were written down outside the store, as lines of JSON. */
final class OutsideCheckpoints {

	private OutsideCheckpoints() {
	}

	/**
	 * Reads them.
	 * @param file as {@code sendgraph.journal.checkpoints} wrote it
	 * @return roots by number of entries
	 */
	static Map<Long, String> read(Path file) throws IOException {
		Map<Long, String> roots = new TreeMap<>();
		List<String> lines = Files.readAllLines(file);
		for (String line : lines.stream().filter((one) -> !one.isBlank()).toList()) {
			Map<?, ?> checkpoint = checkpoint(line, file);
			String root = String.valueOf(checkpoint.get("root"));
			String before = roots.put((Long) checkpoint.get("size"), root);
			if (before != null && !before.equals(root)) {
				throw new NotThatStore("The file " + file + " has two roots for " + checkpoint.get("size")
						+ " entries: one of them is of another journal.");
			}
		}
		return roots;
	}

	private static Map<?, ?> checkpoint(String line, Path file) {
		try {
			if (WrittenValues.read(line.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> read
					&& read.get("size") instanceof Long && read.get("root") instanceof String) {
				return read;
			}
		}
		catch (RuntimeException ex) {
			throw notThat(line, file);
		}
		throw notThat(line, file);
	}

	private static NotThatStore notThat(String line, Path file) {
		return new NotThatStore("The line " + line + " of " + file + " is no checkpoint. Give a file as "
				+ "sendgraph.journal.checkpoints writes it: {\"size\": …, \"root\": \"…\"} on each line.");
	}

}
