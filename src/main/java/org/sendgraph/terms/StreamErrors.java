package org.sendgraph.terms;

import java.util.Map;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * How a stream says that it cannot begin or go on, with a code of the closed list.
 */
@Component
class StreamErrors extends SubscriptionExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(StreamErrors.class);

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable failure) {
		if (failure instanceof BadInput refused) {
			return error(ErrorType.BAD_REQUEST, refused.extensions(), String.valueOf(refused.getMessage()));
		}
		if (failure instanceof Unavailable unavailable) {
			return error(ErrorType.INTERNAL_ERROR, Map.of("code", "UNAVAILABLE"),
					String.valueOf(unavailable.getMessage()));
		}
		log.error("A stream failed", failure);
		return error(ErrorType.INTERNAL_ERROR, Map.of("code", "INTERNAL_ERROR"),
				"This stream cannot go on because of a mistake of ours. It has been logged. "
						+ "Begin again behind the last entry that you have.");
	}

	private static GraphQLError error(ErrorType type, Map<String, Object> extensions, String message) {
		return GraphQLError.newError().errorType(type).message("%s", message).extensions(extensions).build();
	}

}
