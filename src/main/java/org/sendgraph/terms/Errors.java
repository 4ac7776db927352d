package org.sendgraph.terms;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * How failures reach a client: a code of a closed list, the path, and what is accepted.
 * Nothing internal leaves the process. It comes after the fetchers and is no advice of
 * the controllers: what advice returns counts as a value, and for a connection Spring
 * makes an empty one of it, whose missing parts are reported as more errors.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(Errors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
		if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BadInput refused) {
			return badInput(refused, field);
		}
		if (failure instanceof NotAllowed refused) {
			return error(field,
					(refused.code() == NotAllowed.Code.UNAUTHENTICATED) ? ErrorType.UNAUTHORIZED : ErrorType.FORBIDDEN,
					refused.code().name(), String.valueOf(refused.getMessage()));
		}
		if (failure instanceof BindException unbound) {
			return badInput(new BadInput(String.valueOf(unbound.getObjectName()), "A value does not fit.",
					"what the schema says"), field);
		}
		if (failure instanceof AbortExecutionException) {
			return error(field, ErrorType.INTERNAL_ERROR, "UNAVAILABLE", "Whoever asked did not wait for the answer.");
		}
		if (noAnswer(failure)) {
			log.warn("The graph did not answer {} in time", field.getExecutionStepInfo().getPath(), failure);
			return error(field, ErrorType.INTERNAL_ERROR, "UNAVAILABLE", (field
				.getParentType() instanceof GraphQLObjectType type && type.getName().equals("Mutation"))
						? "The graph does not answer at present, and whether this was recorded is not known. Send the same request again with the same idempotencyKey: it has one effect."
						: "The graph does not answer at present. Try again in a moment.");
		}
		log.error("{} failed", field.getExecutionStepInfo().getPath(), failure);
		return error(field, ErrorType.INTERNAL_ERROR, "INTERNAL_ERROR",
				"This cannot be answered because of a mistake of ours. It has been logged.");
	}

	private static GraphQLError badInput(BadInput refused, DataFetchingEnvironment field) {
		return GraphQLError.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", refused.getMessage())
			.path(field.getExecutionStepInfo().getPath())
			.location(field.getField().getSourceLocation())
			.extensions(refused.extensions())
			.build();
	}

	/** No connection, or a statement past its deadline. */
	private static boolean noAnswer(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof ServiceUnavailableException
					|| (cause instanceof Neo4jException neo4j && neo4j.code().contains("TransactionTimedOut")));
	}

	private static GraphQLError error(DataFetchingEnvironment field, ErrorType type, String code, String message) {
		return GraphQLError.newError()
			.errorType(type)
			.message("%s", message)
			.path(field.getExecutionStepInfo().getPath())
			.location(field.getField().getSourceLocation())
			.extensions(Map.of("code", code))
			.build();
	}

}
