package org.sendgraph.access;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

import org.springframework.stereotype.Component;

/**
 * Tells in {@code extensions.withheld} which fields are null because they are not for
 * whoever asks, each once and in order.
 */
@Component
class Withheld extends SimplePerformantInstrumentation {

	private static final String KEY = Withheld.class.getName();

	static void note(DataFetchingEnvironment field, String place) {
		field.getGraphQlContext().<Set<String>>computeIfAbsent(KEY, (key) -> new ConcurrentSkipListSet<>()).add(place);
	}

	/** What is asked in this process, and not through the web, is asked by anyone. */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().computeIfAbsent(Actors.KEY, (key) -> Actor.ANYONE);
		return input;
	}

	/** What was withheld from another event of a stream is not said again. */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
			InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
		parameters.getExecutionContext().getGraphQLContext().delete(KEY);
		return super.beginSubscribedFieldEvent(parameters, state);
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Set<String> withheld = parameters.getGraphQLContext().get(KEY);
		return CompletableFuture.completedFuture((withheld == null) ? result
				: result.transform((builder) -> builder.addExtension("withheld", List.copyOf(withheld))));
	}

}
