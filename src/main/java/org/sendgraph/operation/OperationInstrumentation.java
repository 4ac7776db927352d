package org.sendgraph.operation;

import java.util.List;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * Lets operations be seen, and of their errors only of which kind they are: messages
 * repeat what somebody sent. Fields and loaders are not seen one by one, which would cost
 * more than most of them do; statements are.
 */
@Component
class OperationInstrumentation extends GraphQlObservationInstrumentation {

	private static final String UNSAID = "see graphql.error.type";

	OperationInstrumentation(ObservationRegistry observations, OperationConvention convention) {
		super(observations, convention, null, null);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		InstrumentationContext<ExecutionResult> seen = super.beginExecution(parameters, state);
		return (seen == null) ? null : new SimpleInstrumentationContext<>() {
			@Override
			public void onCompleted(@Nullable ExecutionResult result, @Nullable Throwable failure) {
				seen.onCompleted(withoutMessages(result), null);
			}
		};
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return input;
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return fetcher;
	}

	private static ExecutionResult withoutMessages(@Nullable ExecutionResult result) {
		if (result == null) {
			return ExecutionResult.newExecutionResult()
				.addError(GraphQLError.newError().errorType(ErrorType.INTERNAL_ERROR).message(UNSAID).build())
				.build();
		}
		if (result.getErrors().isEmpty()) {
			return result;
		}
		List<GraphQLError> errors = result.getErrors()
			.stream()
			.map((error) -> GraphQLError.newError().errorType(error.getErrorType()).message(UNSAID).build())
			.toList();
		return result.transform((builder) -> builder.errors(errors));
	}

}
