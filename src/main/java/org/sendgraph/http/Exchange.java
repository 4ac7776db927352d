package org.sendgraph.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one request while its question is answered.
 *
 * @param changesNothing whether its method promises so
 * @param moving whether the answer may be another one tomorrow: it was asked without both
 * its dates
 * @param passing whether it depends on more than the record: it is no query, or something
 * was asked that has no two dates
 * @param refusal why the operation is not answered
 */
record Exchange(boolean changesNothing, AtomicBoolean moving, AtomicBoolean passing, AtomicReference<Refused> refusal) {

	private static final String KEY = Exchange.class.getName();

	Exchange(boolean changesNothing) {
		this(changesNothing, new AtomicBoolean(), new AtomicBoolean(), new AtomicReference<>());
	}

	void in(GraphQLContext.Builder context) {
		context.of(KEY, this);
	}

	/** The one that a question came with; null where it did not come over HTTP. */
	static @Nullable Exchange of(GraphQLContext context) {
		return context.get(KEY);
	}

}
