package org.sendgraph.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.NotAllowed;

/**
 * A question or change that is not for everyone: an error for all others, since there is
 * nothing else in its answer.
 *
 * @param place the field, such as {@code Mutation.recordArrangement}
 * @param rule for whom it is
 * @param fetcher what fetches it
 * @param settings whose tokens count
 */
record GuardedRoot(String place, Rule rule, DataFetcher<?> fetcher,
		AccessSettings settings) implements DataFetcher<@Nullable Object> {

	@Override
	public @Nullable Object get(DataFetchingEnvironment field) throws Exception {
		Actor actor = Actors.of(field.getGraphQlContext());
		if (this.rule.lets(actor, null)) {
			return this.fetcher.get(field);
		}
		throw refusal(actor);
	}

	private NotAllowed refusal(Actor actor) {
		if (this.settings.readOnly() && this.place.startsWith("Mutation.")) {
			return new NotAllowed(NotAllowed.Code.READ_ONLY,
					"This server is read-only, because no issuer of tokens is configured. Whoever runs it names one with "
							+ "--sendgraph.access.issuer=<address>, or on a machine of one's own adds "
							+ "--server.address=127.0.0.1 --sendgraph.access.local-tokens=true.");
		}
		String needs = this.place + " needs " + this.rule.needs() + ".";
		if (actor.equals(Actor.ANYONE)) {
			return new NotAllowed(NotAllowed.Code.UNAUTHENTICATED, needs + (this.settings.readOnly()
					? " This server takes no tokens, because no issuer of tokens is configured with --sendgraph.access.issuer=<address>."
					: " Send a token as Authorization: Bearer <token>."));
		}
		return new NotAllowed(NotAllowed.Code.FORBIDDEN, needs + " Your token does not have it.");
	}

}
