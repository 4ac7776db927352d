package org.sendgraph.access;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody whose token was accepted. The token itself is not kept.
 */
final class AuthenticatedActor extends AbstractAuthenticationToken {

	private final transient Actor actor;

	private final Instant until;

	AuthenticatedActor(Actor actor, Instant until) {
		super(List.of());
		this.actor = actor;
		this.until = until;
		setAuthenticated(true);
	}

	/** When the token expires. */
	Instant until() {
		return this.until;
	}

	@Override
	public Actor getPrincipal() {
		return this.actor;
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AuthenticatedActor same && this.actor.equals(same.actor)
				&& this.until.equals(same.until);
	}

	@Override
	public int hashCode() {
		return this.actor.hashCode();
	}

}
