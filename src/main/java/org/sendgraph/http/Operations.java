package org.sendgraph.http;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Dates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Holds an operation against the request that brought it: an address alone changes
 * nothing, and one answer is no stream.
 */
@Component
class Operations extends SimplePerformantInstrumentation {

	private final Dates dates;

	Operations(Dates dates) {
		this.dates = dates;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Exchange exchange = Exchange.of(context.getGraphQLContext());
		if (exchange != null) {
			Refused refused = refused(exchange, context.getOperationDefinition().getOperation());
			if (refused != null) {
				exchange.refusal().set(refused);
				throw new AbortExecutionException(String.valueOf(refused.getMessage()));
			}
			exchange.passing().set(context.getOperationDefinition().getOperation() != Operation.QUERY);
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static @Nullable Refused refused(Exchange exchange, Operation operation) {
		return switch (operation) {
			case QUERY -> null;
			case MUTATION -> exchange.changesNothing()
					? Refused.method("A mutation changes what is on record, which a GET must not.", "POST") : null;
			case SUBSCRIPTION ->
				Refused.of(HttpStatus.BAD_REQUEST, "A subscription is a stream, and this is one answer.",
						"a POST with the header Accept: text/event-stream, or a WebSocket at this address");
		};
	}

	/**
	 * Whatever a root field is asked for, with both dates it is a thing of the past, once
	 * nothing can be recorded that was known by then.
	 */
	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		Exchange exchange = Exchange.of(parameters.getExecutionContext().getGraphQLContext());
		if (exchange == null || parameters.isTrivialDataFetcher()
				|| !parameters.getExecutionStepInfo().getPath().getParent().isRootPath()) {
			return fetcher;
		}
		if (parameters.getExecutionStepInfo().getFieldDefinition().getArgument("asOf") == null) {
			exchange.passing().set(true);
		}
		return (field) -> {
			Map<String, Object> asOf = Objects.requireNonNullElse(field.getArgument("asOf"), Map.of());
			if (asOf.get("validOn") == null || !(asOf.get("knownAt") instanceof OffsetDateTime knownAt)
					|| !this.dates.settled(knownAt)) {
				exchange.moving().set(true);
			}
			return fetcher.get(field);
		};
	}

}
