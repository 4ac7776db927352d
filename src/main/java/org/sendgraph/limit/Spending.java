package org.sendgraph.limit;

import java.time.Duration;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * What one question costs, and what is left to whoever asks it.
 *
 * @param cost its cost
 * @param remaining points that are left; null where nobody is known to ask
 * @param backIn how long until all are back; null where nobody is known to ask
 */
record Spending(OperationCost cost, @Nullable Long remaining, @Nullable Duration backIn) {

	private static final String KEY = Spending.class.getName();

	void in(GraphQLContext context) {
		context.put(KEY, this);
	}

	static @Nullable Spending of(GraphQLContext context) {
		return context.get(KEY);
	}

}
