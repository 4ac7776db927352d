package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.graph.CypherFile;
import org.sendgraph.graph.Graph;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Head;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * The entries of the journal.
 */
@Repository
public class Entries {

	private static final CypherFile READ_HEAD = CypherFile.of("journal/read-head");

	private static final CypherFile TAKE_JOURNAL = CypherFile.of("journal/take-journal");

	private static final CypherFile APPEND_ENTRY = CypherFile.of("journal/append-entry");

	private static final CypherFile KEEP_PART = CypherFile.of("journal/keep-part");

	private static final CypherFile LIST_UNBOUND_PARTS = CypherFile.of("journal/list-unbound-parts");

	private static final CypherFile BIND_PARTS = CypherFile.of("journal/bind-parts");

	private final Graph graph;

	private final Heads heads;

	private final Dates dates;

	Entries(Graph graph, Heads heads, Dates dates) {
		this.graph = graph;
		this.heads = heads;
		this.dates = dates;
	}

	/**
	 * Finds the snapshot for questions that are answered from memory.
	 * @param asOf what was asked for
	 * @return the snapshot
	 */
	public Snapshot snapshot(@Nullable AsOf asOf) {
		Map<String, Object> parameters = this.dates.with(asOf, Map.of());
		return this.graph.readOne(READ_HEAD, parameters, Head.class)
			.map((head) -> this.dates.snapshot(asOf, parameters, head))
			.orElseThrow(() -> Dates.beforeTheFirstEntry(asOf));
	}

	/**
	 * Records something in one transaction with its entry: change, key and entry are all
	 * there or none. A connection that is lost before anybody knows whether they are is
	 * followed by another try, which finds the key.
	 * @param act what somebody is about to record
	 * @param work makes the change; what it looks at stays as it is until it has ended
	 * @return how it ended
	 */
	public Outcome write(Act act, Consumer<Writing> work) {
		AtomicReference<Outcome> outcome = new AtomicReference<>();
		Runnable turn = () -> outcome.set(turn(act, work));
		try {
			if (act.key() != null) {
				this.graph.writeKnown(turn);
			}
			else {
				this.graph.write(turn);
			}
			this.heads.written();
			return outcome.get();
		}
		catch (Left left) {
			return new Outcome(null, left.problem(), false, left.step());
		}
	}

	/**
	 * Records something that somebody asked for, and answers.
	 * @param act what somebody is about to record
	 * @param reason why
	 * @param work makes the change
	 * @param answer makes the answer of what was recorded
	 * @return the answer, or the problem for which nothing was recorded
	 */
	public Object write(Act act, String reason, Consumer<Writing> work, Answer answer) {
		Outcome outcome = write(act, (writing) -> {
			writing.because(reason);
			work.accept(writing);
		});
		Entry entry = outcome.entry();
		return (entry != null) ? answer.of(entry.subject(), entry, outcome.repeated())
				: Objects.requireNonNull(outcome.problem());
	}

	/**
	 * Makes a change with its entry, looks, and takes everything back: nothing is
	 * recorded. Whoever wants to write waits until it has ended.
	 * @param act what somebody thinks of recording
	 * @param work makes the change
	 * @param look reads, in the same thread, as if it had been recorded
	 * @return how it ended: never with an entry
	 */
	public Outcome preview(Act act, Consumer<Writing> work, Runnable look) {
		try {
			this.graph.write(() -> {
				turn(act, work);
				look.run();
				throw new Left(null, 0);
			});
			throw new IllegalStateException("A preview was kept");
		}
		catch (Left left) {
			return new Outcome(null, left.problem(), false, left.step());
		}
	}

	/**
	 * Does something while nobody writes: whoever wants to waits until it has ended.
	 * @param work takes no longer than a write may
	 */
	public void whileNobodyWrites(Runnable work) {
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("key", null);
		this.graph.write(() -> {
			this.graph.run(TAKE_JOURNAL, asked);
			work.run();
		});
	}

	private Outcome turn(Act act, Consumer<Writing> work) {
		Map<String, @Nullable Object> asked = new HashMap<>();
		asked.put("key", key(act));
		Map<String, Object> journal = this.graph.run(TAKE_JOURNAL, asked).getFirst();
		String request = new String(WrittenValues.json(act.request()), StandardCharsets.UTF_8);
		if (journal.get("known") instanceof Map<?, ?> known) {
			return known(Entry.of(known), (String) known.get("salt"), (String) known.get("request"), request);
		}
		Writing writing = new Writing(this.graph::run, (Long) journal.get("sequence"),
				((ZonedDateTime) journal.get("instant")).toOffsetDateTime());
		work.accept(writing);
		return new Outcome(append(act, writing, journal, request), null, false, 0);
	}

	private static Outcome known(Entry entry, @Nullable String salt, String commitment, String request) {
		// One whose salt was erased cannot be told from another, and is not taken for it
		boolean same = salt != null && Wording.commitment(salt, request).equals(commitment);
		return same ? new Outcome(entry, null, true, 0) : new Outcome(null, KeyAlreadyUsed.of(entry), false, 0);
	}

	private Entry append(Act act, Writing writing, Map<String, Object> journal, String request) {
		List<Wording> wordings = new ArrayList<>(writing.wordings());
		List<Part> parts = writing.calls().isEmpty() ? List.of() : List.of(Part.of(1, writing.calls()));
		List<String> sums = new ArrayList<>();
		if (writing.bindsParts()) {
			this.graph.run(LIST_UNBOUND_PARTS, Map.of()).forEach((part) -> sums.add((String) part.get("sha256")));
			parts = List.of(Part.of(sums.size() + 1L, writing.calls()));
		}
		parts.forEach((part) -> sums.add(part.sha256()));
		Map<String, @Nullable Object> entry = new HashMap<>();
		entry.put("sequence", writing.sequence());
		entry.put("instant", writing.instant());
		entry.put("edition", act.action().equals("REFERENCE") ? writing.sequence() : journal.get("edition"));
		entry.put("action", act.action());
		String subject = writing.about().getFirst();
		entry.put("subject", subject);
		entry.put("about", writing.about());
		entry.put("body", act.actor().body());
		entry.put("actor", committed(wordings, Objects.requireNonNullElse(act.actor().name(), "nobody"), subject));
		entry.put("reason", committed(wordings, writing.reason(), subject));
		entry.put("before", writing.before());
		entry.put("after", writing.after());
		entry.put("parts", sums);
		entry.put("predecessor", predecessor(journal, writing.sequence()));
		if (act.key() != null) {
			Wording asked = Wording.unkept(request, subject);
			wordings.add(asked);
			entry.put("key", key(act));
			entry.put("request", asked.commitment());
		}
		entry.put("worded", Wording.sum(wordings));
		entry.put("hash", Link.of(entry).hash());
		keep(entry, parts, wordings);
		if (writing.bindsParts()) {
			this.graph.run(BIND_PARTS, Map.of("sequence", writing.sequence()));
		}
		entry.put("wordings", wordings.stream().map(Wording::parameter).toList());
		return Entry.of(entry);
	}

	/** Writes an entry that has its hash. */
	void keep(Map<String, @Nullable Object> entry, List<Part> parts, List<Wording> wordings) {
		this.graph.run(APPEND_ENTRY, Map.of("entry", entry, "parts", parts.stream().map(Part::parameter).toList(),
				"wordings", wordings.stream().map(Wording::parameter).toList()));
	}

	private static String committed(List<Wording> wordings, String text, String subject) {
		Wording wording = Wording.of(text, subject);
		wordings.add(wording);
		return wording.commitment();
	}

	/**
	 * A key is known within the body that its user speaks for. It is kept as a sum:
	 * nobody can tell what a client puts into one.
	 */
	private static @Nullable String key(Act act) {
		return (act.key() != null) ? Checksum.of(Objects.requireNonNullElse(act.actor().body(), "") + "|" + act.key())
				: null;
	}

	private static String predecessor(Map<String, Object> journal, long sequence) {
		String hash = (String) journal.get("predecessor");
		if (hash == null && sequence > 1) {
			throw ProvableJournal.refused();
		}
		return (hash != null) ? hash : Link.BEGINNING;
	}

	/**
	 * Keeps what an import has written before its entry is made, in the same transaction.
	 * @param number its place in the import, from 1
	 * @param calls statements with their parameters
	 */
	public void keepPart(long number, Writing calls) {
		this.graph.run(KEEP_PART, Map.of("part", Part.of(number, calls.calls()).parameter()));
	}

	/** Something that is written before its entry, as part of an import. */
	public Writing staging() {
		return new Writing(this.graph::run, 0, OffsetDateTime.MIN);
	}

}
