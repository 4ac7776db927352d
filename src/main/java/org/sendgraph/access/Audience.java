package org.sendgraph.access;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;
import org.sendgraph.terms.OfBody;

/**
 * For whom a field of the schema is.
 */
enum Audience {

	/** Anybody; where reading needs a token, whoever has one with a role. */
	EVERYONE("anybody"),
	/** Whoever has a token with a role. */
	READER("a token with a role: reader, officer, auditor or steward"),
	/** Officers. */
	OFFICER("the role officer"),
	/** Auditors. */
	AUDITOR("the role auditor"),
	/** Stewards. */
	STEWARD("the role steward"),
	/** Whoever speaks for the organisation that the thing belongs to. */
	OWN_BODY("a token of the organisation that it belongs to");

	private final String words;

	Audience(String words) {
		this.words = words;
	}

	/** What somebody needs who belongs to it. */
	String words() {
		return this.words;
	}

	/**
	 * Says whether somebody belongs to it.
	 * @param actor who asks
	 * @param thing what the field is of; null for a field of the whole API
	 * @return whether the field is for this one
	 */
	boolean includes(Actor actor, @Nullable Object thing) {
		return switch (this) {
			case EVERYONE -> true;
			case READER -> !actor.roles().isEmpty();
			case OFFICER -> actor.is(ActorRole.OFFICER);
			case AUDITOR -> actor.is(ActorRole.AUDITOR);
			case STEWARD -> actor.is(ActorRole.STEWARD);
			case OWN_BODY -> actor.body() != null && thing instanceof OfBody owned && actor.body().equals(owned.body());
		};
	}

}
