package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;

/**
 * A part that a body can have in an answer.
 *
 * @param key id with its type
 * @param bodyType kind of body
 * @param meaning what it means
 * @param defaultsTo what it is taken from when nobody says
 * @param legalBasis law it rests on
 * @param note remarks
 * @param because completes "must secure this because it …"
 * @param whoCouldSay who could say which body it is
 */
public record Role(String key, BodyType bodyType, String meaning, @Nullable String defaultsTo, String legalBasis,
		@Nullable String note, String because, String whoCouldSay) {

	/**
	 * Gives the name under which a place fills it.
	 * @return the key without its type
	 */
	public String id() {
		return this.key.substring(this.key.indexOf(':') + 1);
	}

}
