package org.sendgraph.responsibility;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.organisation.Organisation;

/**
 * A body in one of the four parts of a claim.
 *
 * @param bodyType kind of body
 * @param role role that picks it out
 * @param organisation the body; null when not identified
 * @param name the body as a sentence names it
 */
public record Party(BodyType bodyType, @Nullable Role role, @Nullable Organisation organisation, String name) {

	/**
	 * Tells parties apart: by the body where it is known, else by kind and role.
	 */
	String key() {
		if (this.organisation != null) {
			return this.organisation.id();
		}
		return this.bodyType + " " + ((this.role != null) ? this.role.id() : "");
	}

	/**
	 * Says whether a public body that must be known by name is not.
	 */
	boolean unidentified() {
		return this.organisation == null
				&& (this.bodyType == BodyType.LOCAL_AUTHORITY || this.bodyType == BodyType.ICB);
	}

	boolean knownByKind() {
		return this.organisation == null && !unidentified();
	}

	boolean plural() {
		return this.bodyType == BodyType.PARENT;
	}

}
