package org.sendgraph.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody whose token was accepted. The token itself is not kept.
 */
final class AuthenticatedActor extends AbstractAuthenticationToken {

	private final transient Actor actor;

	AuthenticatedActor(Actor actor) {
		super(List.of());
		this.actor = actor;
		setAuthenticated(true);
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
		return other instanceof AuthenticatedActor same && this.actor.equals(same.actor);
	}

	@Override
	public int hashCode() {
		return this.actor.hashCode();
	}

}
