package org.sendgraph.journal;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

/**
 * What somebody is about to record.
 *
 * @param action what is done, in capitals, such as {@code RECORD_ARRANGEMENT};
 * {@code REFERENCE} opens a new edition of the reference data
 * @param actor who does it
 * @param key the key under which a repetition of the same request is known; null when
 * there is none
 * @param request everything that was asked for, by which a repetition is told from
 * another request under the same key
 */
public record Act(String action, Actor actor, @Nullable String key, @Nullable Object request) {

	/** Something that nobody asks for twice under the same key. */
	public Act(String action, Actor actor) {
		this(action, actor, null, null);
	}

}
