package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.sendgraph.Store;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;

/**
 * A journal that was never in a graph: right, until somebody does something to it.
 */
public final class MadeUpJournal {

	private static final int LONG = 6_000;

	private static final int SHORT = 20;

	private static final int LONG_ONE_IN = 10;

	private static final int PAGE = 37;

	private static final int BATCH = 500;

	private static final CypherFile STATEMENT = CypherFile.of("journal/record-checkpoint");

	final List<StoredEntry> entries = new ArrayList<>();

	final List<Map<String, Object>> checkpoints = new ArrayList<>();

	Map<String, @Nullable Object> ends = new HashMap<>();

	private final GrowingRoot tree = new GrowingRoot();

	private final Random random;

	private final boolean isSmall;

	private String predecessor = Link.BEGINNING;

	/**
	 * Makes one.
	 * @param random decides what is in it
	 * @param size number of entries
	 */
	MadeUpJournal(Random random, int size) {
		this.random = random;
		this.isSmall = false;
		while (this.entries.size() < size) {
			int place = this.entries.size() + 1;
			if (place % 20 == 0) {
				checkpoint(place);
			}
			else if (place % 31 == 0) {
				erase(place);
			}
			else {
				add(place, "RECORD_BUDGET", "Budget:" + random.nextInt(size), null, random.nextInt(4));
			}
		}
		Map<String, @Nullable Object> last = this.entries.getLast().properties();
		for (String name : List.of("sequence", "hash", "instant", "edition")) {
			this.ends.put(name, last.get(name));
		}
	}

	private MadeUpJournal(Random random) {
		this.random = random;
		this.isSmall = true;
	}

	/**
	 * Makes entries as most mutations make them: with one short part and a key.
	 * @param size how many
	 * @param batch how many at once
	 * @param each is given a batch
	 */
	public static void small(int size, int batch, Consumer<List<StoredEntry>> each) {
		MadeUpJournal journal = new MadeUpJournal(new Random(size));
		for (int place = 1; place <= size; place++) {
			journal.add(place, "RECORD_BUDGET", "Budget:" + place, null, 1);
			if (place % batch == 0 || place == size) {
				each.accept(List.copyOf(journal.entries));
				journal.entries.clear();
			}
		}
	}

	private void checkpoint(int place) {
		Map<String, Object> checkpoint = Map.of("size", place - 1L, "root", this.tree.root(), "on",
				LocalDate.of(2026, 1, 1).plusDays(place));
		add(place, "CHECKPOINT", "Checkpoint:" + (place - 1), checkpoint, 1);
		this.checkpoints.add(new HashMap<>(checkpoint));
	}

	private void erase(int place) {
		String about = String.valueOf(this.entries.get(this.random.nextInt(place - 1)).properties().get("subject"));
		add(place, "ERASE_WORDING", about, null, 1);
		for (int before = 0; before < place - 1; before++) {
			StoredEntry entry = this.entries.get(before);
			if (entry.about().contains(about)) {
				this.entries.set(before, entry.withoutWording());
			}
		}
	}

	private void add(int place, String action, String subject, @Nullable Object after, int parts) {
		this.entries.add(entry(place, action, subject, after, parts));
		this.predecessor = Objects.requireNonNull(this.entries.getLast().hash());
		this.tree.add(this.predecessor);
	}

	private StoredEntry entry(int place, String action, String subject, @Nullable Object after, int parts) {
		List<Part> written = new ArrayList<>();
		for (int number = 1; number <= parts; number++) {
			written.add(Part.of(number, List.of(new Call(STATEMENT, Map.of("size", place, "root", words())))));
		}
		List<Wording> wordings = new ArrayList<>(List.of(Wording.of(words(), null), Wording.of(words(), null)));
		return new StoredEntry(properties(place, action, subject, after, written, wordings), written, wordings);
	}

	private Map<String, @Nullable Object> properties(int place, String action, String subject, @Nullable Object after,
			List<Part> parts, List<Wording> wordings) {
		Map<String, @Nullable Object> entry = new HashMap<>();
		entry.put("sequence", (long) place);
		entry.put("instant",
				OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plus(Duration.ofMillis(place * 7L)));
		entry.put("edition", 1L);
		entry.put("action", action);
		entry.put("subject", subject);
		entry.put("about", List.of(subject, "LocalAuthority:" + this.random.nextInt(900)));
		entry.put("actor", wordings.get(0).commitment());
		entry.put("reason", wordings.get(1).commitment());
		entry.put("after", json(Map.of(subject, (after != null) ? after : Map.of("pence", this.random.nextInt()))));
		entry.put("parts", parts.stream().map(Part::sha256).toList());
		entry.put("predecessor", this.predecessor);
		if (this.random.nextBoolean()) {
			Wording request = Wording.unkept(words(), null);
			wordings.add(request);
			entry.put("body", subject);
			entry.put("key", subject + "|" + place);
			entry.put("request", request.commitment());
		}
		entry.put("worded", Wording.sum(wordings));
		entry.put("hash", Link.of(entry).hash());
		return entry;
	}

	private String words() {
		int length = (!this.isSmall && this.random.nextInt(LONG_ONE_IN) == 0) ? LONG : SHORT;
		return this.random.ints(length, ' ', 'ÿ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String json(Object value) {
		return new String(WrittenValues.json(value), StandardCharsets.UTF_8);
	}

	/**
	 * Writes it into a store that is empty.
	 * @param store the store
	 */
	void keep(Store store) {
		Graph graph = store.bean(Graph.class);
		Entries kept = store.bean(Entries.class);
		for (int from = 0; from < size(); from += BATCH) {
			List<StoredEntry> batch = this.entries.subList(from, Math.min(from + BATCH, size()));
			graph.write(() -> batch.forEach((entry) -> kept.keep(entry.properties(), entry.parts(), entry.wordings())));
		}
		graph.write(() -> this.checkpoints.forEach((checkpoint) -> graph.run(STATEMENT, checkpoint)));
	}

	/** Entries of a journal that is right. */
	public static List<StoredEntry> entries(Random random, int size) {
		return new MadeUpJournal(random, size).entries;
	}

	int size() {
		return this.entries.size();
	}

	StoredEntry at(long place) {
		return this.entries.get((int) place - 1);
	}

	/** Puts another entry where one is. */
	void put(long place, Map<String, @Nullable Object> properties, List<Part> parts, List<Wording> wordings) {
		this.entries.set((int) place - 1, new StoredEntry(properties, parts, wordings));
	}

	/**
	 * The properties of an entry with another value, and with the hash that they have.
	 */
	static Map<String, @Nullable Object> forged(Map<String, @Nullable Object> properties, String name, Object value) {
		Map<String, @Nullable Object> forged = new HashMap<>(properties);
		forged.put(name, value);
		forged.put("hash", Link.of(forged).hash());
		return forged;
	}

	/** Makes every entry from one on follow the one before it, with a right hash. */
	void linkAgain(long from) {
		for (long place = from; place <= size(); place++) {
			StoredEntry entry = at(place);
			put(place, forged(entry.properties(), "predecessor", Objects.requireNonNull(at(place - 1).hash())),
					entry.parts(), entry.wordings());
		}
	}

	/** Checks it as a graph would give it: in the order of the sequences. */
	JournalCheck.Result check(Map<Long, String> outside) {
		JournalCheck check = new JournalCheck(outside, true);
		this.checkpoints.forEach((one) -> check.expect((Long) one.get("size"), (String) one.get("root")));
		List<StoredEntry> found = this.entries.stream()
			.filter((entry) -> entry.sequence() != null)
			.sorted(Comparator.comparing(StoredEntry::sequence))
			.toList();
		for (int from = 0; from < found.size(); from += PAGE) {
			if (!check.goesOn(found.subList(from, Math.min(from + PAGE, found.size())))) {
				break;
			}
		}
		return check.end(new JournalEnds((Long) this.ends.get("sequence"), (String) this.ends.get("hash"),
				(OffsetDateTime) this.ends.get("instant"), (Long) this.ends.get("edition"), null, this.checkpoints));
	}

}
