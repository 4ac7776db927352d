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
 * @param givesWayWhen condition under which another role takes its place
 * @param givesWayTo the role that does
 */
public record Role(String key, BodyType bodyType, String meaning, @Nullable String defaultsTo, String legalBasis,
		@Nullable String note, String because, String whoCouldSay, @Nullable String givesWayWhen,
		@Nullable String givesWayTo) {

	/**
	 * Describes the body in this role where it is not known by name.
	 * @param kind what bodies of its kind are called, such as "the council"
	 * @return such as "the council that looks after the child"
	 */
	String described(String kind) {
		if (this.because.startsWith("is the ") || this.because.startsWith("was the ")) {
			return this.because.substring(this.because.indexOf(' ') + 1);
		}
		return kind + " that " + this.because;
	}

	/**
	 * Gives the name under which a place fills it.
	 * @return the key without its type
	 */
	public String id() {
		return this.key.substring(this.key.indexOf(':') + 1);
	}

}
