package org.sendgraph.terms;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who asks or writes.
 *
 * @param name who it is, by the issuer of the token; null for anyone without a token
 * @param body id of the organisation that the token speaks for, such as
 * {@code LocalAuthority:886}; null when it speaks for none
 * @param roles what it may do
 */
public record Actor(@Nullable String name, @Nullable String body, Set<ActorRole> roles) {

	/** Anyone, without a token. */
	public static final Actor ANYONE = new Actor(null, null, Set.of());

	/** SEND Graph itself, which brings in what comes with it. */
	public static final Actor SEND_GRAPH = new Actor("SEND Graph", null, Set.of(ActorRole.STEWARD));

	public boolean is(ActorRole role) {
		return this.roles.contains(role);
	}

}
