package org.sendgraph.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;

/**
 * Something that the answer does not know.
 *
 * @param kind what kind of thing
 * @param question the question to settle, or what was assumed
 * @param whoCouldSay who could say
 * @param condition condition to answer
 * @param role role to fill
 * @param assumed value that was assumed
 * @param candidates organisations to choose from
 */
public record Missing(MissingKind kind, String question, @Nullable String whoCouldSay, @Nullable Condition condition,
		@Nullable Role role, @Nullable Boolean assumed, List<Organisation> candidates) {

	/** Whether it asks for the kind of need, which never decides who must. */
	boolean aboutNeed() {
		return this.kind == MissingKind.UNANSWERED && this.condition == null;
	}

}
