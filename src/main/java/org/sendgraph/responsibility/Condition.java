package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plain yes or no question that decides which rule applies.
 *
 * @param key id with its type
 * @param question the question
 * @param assumed what is assumed when nobody says; null: it must be asked
 * @param explanation why it matters
 * @param excludesIds conditions that cannot hold at the same time
 * @param liftsDutyIds duties that stop applying when it holds
 * @param oneOf group of which one holds as a rule, and never two
 * @param gate whether nobody has the duty while it does not hold; else other rules or
 * laws may apply
 * @param askedFromAge youngest age at which it matters
 * @param askedToAge oldest age at which it matters
 * @param statement the condition as a clause that completes 'when …'
 * @param statementIfNot the same denied
 * @param whoCouldSay who could answer
 */
public record Condition(String key, String question, @Nullable Boolean assumed, String explanation,
		List<String> excludesIds, List<String> liftsDutyIds, @Nullable String oneOf, IfNot ifNot,
		@Nullable String askAgain, @Nullable Integer askedFromAge, @Nullable Integer askedToAge, String statement,
		String statementIfNot, String whoCouldSay) {

	/**
	 * Gives the name under which a question answers it.
	 * @return the key without its type
	 */
	public String id() {
		return this.key.substring(this.key.indexOf(':') + 1);
	}

	boolean mattersAt(int age) {
		return (this.askedFromAge == null || age >= this.askedFromAge)
				&& (this.askedToAge == null || age <= this.askedToAge);
	}

}
