package org.sendgraph.responsibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.SenNeed;

/**
 * What a claim depends on, and how it stands: a condition, or the kind of need.
 *
 * @param condition the condition; null where it is the kind of need
 * @param needs the need is one of these, where it is the kind of need
 * @param holds whether it holds; null while unanswered
 * @param settledBy where that comes from
 */
public record ClaimCondition(@Nullable Condition condition, List<SenNeed> needs, @Nullable Boolean holds,
		SettledBy settledBy) {

	ClaimCondition(Condition condition, @Nullable Boolean holds, SettledBy settledBy) {
		this(condition, List.of(), holds, settledBy);
	}

	/** That the need is one of these; nobody has said which it is. */
	static ClaimCondition ifNeedIs(Set<SenNeed> needs) {
		return new ClaimCondition(null, List.copyOf(needs), null, SettledBy.NOTHING);
	}

	static ClaimCondition asNeedIs(SenNeed need) {
		return new ClaimCondition(null, List.of(need), true, SettledBy.ANSWER);
	}

	/**
	 * Puts it in words.
	 * @return a clause that completes "when …"
	 */
	public String statement() {
		if (this.condition != null) {
			return this.condition.statement();
		}
		List<String> others = EnumSet.complementOf(EnumSet.copyOf(this.needs)).stream().map(SenNeed::phrase).toList();
		if (this.needs.size() <= others.size()) {
			return "the need is " + Arranged.listed(this.needs.stream().map(SenNeed::phrase).toList(), "or");
		}
		return "the need is " + ((others.size() > 1) ? "neither " : "not ") + Arranged.listed(others, "nor");
	}

	/** What was said or assumed of a condition. */
	String stated() {
		return Boolean.FALSE.equals(this.holds) ? asked().statementIfNot() : asked().statement();
	}

	Condition asked() {
		return Objects.requireNonNull(this.condition);
	}

	boolean aboutNeed() {
		return this.condition == null;
	}

	boolean open() {
		return this.holds == null;
	}

}
