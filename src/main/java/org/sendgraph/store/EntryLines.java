package org.sendgraph.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.Part;
import org.sendgraph.journal.StoredEntry;
import org.sendgraph.journal.Wording;
import org.sendgraph.journal.WrittenValues;

/**
 * An entry as lines of an exported store, and back.
 */
final class EntryLines {

	private EntryLines() {
	}

	static List<byte[]> lines(StoredEntry entry) {
		List<byte[]> lines = new ArrayList<>();
		lines.add(WrittenValues.json(Map.of("entry", entry.properties(), "wordings",
				entry.wordings().stream().map(Wording::parameter).toList())));
		entry.parts()
			.forEach((part) -> lines.add(WrittenValues
				.json(Map.of("part", part.number(), "sha256", part.sha256(), part.form(), content(part)))));
		return lines;
	}

	private static String content(Part part) {
		return part.form().equals(Part.JSON) ? new String(part.content(), StandardCharsets.UTF_8)
				: Base64.getEncoder().encodeToString(part.content());
	}

	/**
	 * Reads an entry.
	 * @param lines its own, then those of its parts
	 * @return the entry; one without properties when the lines cannot be read
	 */
	static StoredEntry entry(List<byte[]> lines) {
		try {
			Map<?, ?> read = (Map<?, ?>) WrittenValues.read(lines.getFirst());
			List<Wording> wordings = ((List<?>) read.get("wordings")).stream()
				.map((one) -> (Map<?, ?>) one)
				.map((one) -> new Wording(String.valueOf(one.get("commitment")), (String) one.get("salt"),
						(String) one.get("text"), (String) one.get("of")))
				.toList();
			return new StoredEntry(properties(read.get("entry")), lines.stream().skip(1).map(EntryLines::part).toList(),
					wordings);
		}
		// Whatever stands in a file that somebody altered, it is no entry
		catch (RuntimeException ex) {
			return new StoredEntry(Map.of(), List.of(), List.of());
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> properties(Object read) {
		return (Map<String, @Nullable Object>) read;
	}

	private static Part part(byte[] line) {
		Map<?, ?> read = (Map<?, ?>) WrittenValues.read(line);
		boolean isShort = read.containsKey(Part.JSON);
		String content = (String) read.get(isShort ? Part.JSON : Part.GZIP);
		return new Part((Long) read.get("part"), (String) read.get("sha256"), isShort ? Part.JSON : Part.GZIP,
				isShort ? content.getBytes(StandardCharsets.UTF_8) : Base64.getDecoder().decode(content));
	}

}
