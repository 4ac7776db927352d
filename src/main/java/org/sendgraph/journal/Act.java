package org.sendgraph.journal;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;

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

	private static final Pattern KEY = Pattern.compile("[\\w.:-]{8,100}");

	/**
	 * Checks a key that a client chose.
	 * @param key the key
	 * @return the key
	 */
	public static String checkedKey(String key) {
		if (!KEY.matcher(key).matches()) {
			throw new BadInput("idempotencyKey", BadInput.quoted(key) + " is no key.",
					"8 to 100 letters, digits, full stops, colons, hyphens and underscores, such as a new UUID");
		}
		return key;
	}

	/**
	 * Makes the act of a request under a key that a client chose.
	 * @param action what is done
	 * @param actor who does it
	 * @param key the key
	 * @param request everything that was asked for
	 * @return the act
	 */
	public static Act of(String action, Actor actor, String key, Object request) {
		return new Act(action, actor, checkedKey(key), List.of(action, request.toString()));
	}

	/** Something that nobody asks for twice under the same key. */
	public Act(String action, Actor actor) {
		this(action, actor, null, null);
	}

}
