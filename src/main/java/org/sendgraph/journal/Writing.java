package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Problem;

/**
 * One entry on its way into the journal, inside the transaction that makes its change.
 * Nobody else writes meanwhile, so what it looks at stays as it is until it has ended.
 */
public final class Writing {

	/** What a fact says in place of words that were erased. */
	public static final String ERASED = "(erased)";

	private final BiFunction<CypherFile, Map<String, ?>, List<Map<String, Object>>> graph;

	private final long sequence;

	private final OffsetDateTime instant;

	private final List<Call> calls = new ArrayList<>();

	private final List<Wording> wordings = new ArrayList<>();

	private final Set<String> about = new LinkedHashSet<>();

	private int numbers;

	private int step;

	private String reason = "";

	private final Map<String, @Nullable Object> before = new HashMap<>();

	private final Map<String, @Nullable Object> after = new HashMap<>();

	private boolean bindsParts;

	Writing(BiFunction<CypherFile, Map<String, ?>, List<Map<String, Object>>> graph, long sequence,
			OffsetDateTime instant) {
		this.graph = graph;
		this.sequence = sequence;
		this.instant = instant;
	}

	/** The sequence of the entry. */
	public long sequence() {
		return this.sequence;
	}

	/**
	 * Says which of several changes is being made.
	 * @param step its place, from 0
	 */
	public void step(int step) {
		this.step = step;
	}

	/** A number that nothing else on record has, for the id of something new. */
	public String number() {
		this.numbers++;
		return (this.numbers == 1) ? String.valueOf(this.sequence) : this.sequence + "-" + this.numbers;
	}

	/** The instant of the entry, from which the change counts. */
	public OffsetDateTime instant() {
		return this.instant;
	}

	/**
	 * Runs a statement that writes; the journal keeps it with its parameters, so that it
	 * can be run again.
	 * @param statement the statement
	 * @param parameters its parameters by name
	 * @return the rows by column
	 */
	public List<Map<String, Object>> run(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		Call call = new Call(statement, parameters);
		this.calls.add(call);
		return this.graph.apply(statement, this.wordings.isEmpty() ? parameters : call.spoken(Map.of()));
	}

	/**
	 * Runs a statement that only looks.
	 * @param statement the statement
	 * @param parameters its parameters by name
	 * @return the rows by column
	 */
	public List<Map<String, Object>> look(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
		return this.graph.apply(statement, parameters);
	}

	/**
	 * Keeps what somebody wrote where it can be erased.
	 * @param text the text, or null
	 * @param of id of the thing that it is about, with which it can be erased
	 * @return the commitment that facts hold in its place; null for null
	 */
	public @Nullable String word(@Nullable String text, String of) {
		if (text == null) {
			return null;
		}
		Wording wording = Wording.of(text, of);
		this.wordings.add(wording);
		return wording.commitment();
	}

	/**
	 * Keeps what somebody wrote for a fact that holds it as it is.
	 * @param text the text, or null
	 * @param of id of the thing that it is about, with which it can be erased
	 * @return the words, to be given to a statement; null for null
	 */
	public @Nullable Worded words(@Nullable String text, String of) {
		String commitment = word(text, of);
		return (commitment != null) ? new Worded(commitment, text) : null;
	}

	/**
	 * Says why.
	 * @param reason in plain English
	 */
	public void because(String reason) {
		this.reason = reason;
	}

	/**
	 * Says what it was done to and what else it is about.
	 * @param ids ids of things; the first of the first call is the subject
	 */
	public void about(Collection<String> ids) {
		ids.forEach((id) -> BadInput.id("id", id));
		this.about.addAll(ids);
	}

	/**
	 * Says how a thing was and how it is now; the first is what the entry is about.
	 * @param id id of the thing
	 * @param before its properties before; null when it is new
	 * @param after its properties now; null when it is no more
	 */
	public void changed(String id, @Nullable Map<String, ? extends @Nullable Object> before,
			@Nullable Map<String, ? extends @Nullable Object> after) {
		this.about.add(id);
		if (!this.after.containsKey(id)) {
			this.before.put(id, before);
		}
		this.after.put(id, after);
	}

	/**
	 * Ends the write: nothing of it is recorded.
	 * @param problem why
	 * @return never
	 */
	public RuntimeException refuse(Problem problem) {
		throw new Left(problem, this.step);
	}

	/**
	 * Ends the write, because there is nothing to record.
	 * @return never
	 */
	public RuntimeException leave() {
		throw new Left(null, this.step);
	}

	/** Says that parts which were written before belong to this entry. */
	public void bindParts() {
		this.bindsParts = true;
	}

	boolean bindsParts() {
		return this.bindsParts;
	}

	List<Call> calls() {
		return this.calls;
	}

	List<Wording> wordings() {
		return this.wordings;
	}

	String reason() {
		return this.reason;
	}

	/** What was done it to, and what else it is about. */
	List<String> about() {
		return List.copyOf(this.about);
	}

	@Nullable String before() {
		return written(this.before);
	}

	@Nullable String after() {
		return written(this.after);
	}

	private static @Nullable String written(Map<String, @Nullable Object> properties) {
		return properties.isEmpty() ? null : new String(WrittenValues.json(properties), StandardCharsets.UTF_8);
	}

}
