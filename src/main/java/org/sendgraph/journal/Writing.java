package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.Problem;

/**
 * One entry on its way into the journal, inside the transaction that makes its change.
 * Nobody else writes meanwhile, so what it looks at stays as it is until it has ended.
 */
public final class Writing {

	private final BiFunction<CypherFile, Map<String, ?>, List<Map<String, Object>>> graph;

	private final long sequence;

	private final OffsetDateTime instant;

	private final List<Call> calls = new ArrayList<>();

	private final List<Wording> wordings = new ArrayList<>();

	private final Set<String> about = new LinkedHashSet<>();

	private String reason = "";

	private String subject = "";

	private @Nullable String before;

	private @Nullable String after;

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
		this.calls.add(new Call(statement, parameters));
		return this.graph.apply(statement, parameters);
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
	 * @return the commitment that facts hold in its place; null for null
	 */
	public @Nullable String word(@Nullable String text) {
		if (text == null) {
			return null;
		}
		Wording wording = Wording.of(text);
		this.wordings.add(wording);
		return wording.commitment();
	}

	/**
	 * Says why.
	 * @param reason in plain English
	 */
	public void because(String reason) {
		this.reason = reason;
	}

	/**
	 * Says what was done it to.
	 * @param subject id of the thing, or a name where it has none
	 * @param others ids of what else it is about
	 */
	public void about(String subject, Collection<String> others) {
		this.subject = subject;
		this.about.addAll(others);
	}

	/**
	 * Says how the subject was and how it is now.
	 * @param before its properties before; null when it is new
	 * @param after its properties now; null when it is no more
	 */
	public void changes(@Nullable Map<String, ? extends @Nullable Object> before,
			@Nullable Map<String, ? extends @Nullable Object> after) {
		this.before = (before != null) ? new String(WrittenValues.json(before), StandardCharsets.UTF_8) : null;
		this.after = (after != null) ? new String(WrittenValues.json(after), StandardCharsets.UTF_8) : null;
	}

	/**
	 * Ends the write: nothing of it is recorded.
	 * @param problem why
	 * @return never
	 */
	public RuntimeException refuse(Problem problem) {
		throw new Left(problem);
	}

	/**
	 * Ends the write, because there is nothing to record.
	 * @return never
	 */
	public RuntimeException leave() {
		throw new Left(null);
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

	String subject() {
		return this.subject;
	}

	Set<String> about() {
		Set<String> all = new LinkedHashSet<>(List.of(this.subject));
		all.addAll(this.about);
		return all;
	}

	@Nullable String before() {
		return this.before;
	}

	@Nullable String after() {
		return this.after;
	}

}
