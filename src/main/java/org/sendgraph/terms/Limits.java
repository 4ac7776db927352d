package org.sendgraph.terms;

import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Limits that graphql-java does not set by itself. The introspection that GraphiQL asks
 * for is 13 deep. Only a directive can make an operation deeper or larger with other
 * variables, so one without any that has passed is not measured again.
 */
@Component
class Limits extends SimplePerformantInstrumentation {

	private static final int DEEPEST = 15;

	private static final int MOST_FIELDS = 1000;

	private final MaxQueryDepthInstrumentation depth = new MaxQueryDepthInstrumentation(DEEPEST);

	private final MaxQueryComplexityInstrumentation fields = new MaxQueryComplexityInstrumentation(MOST_FIELDS);

	/** Told apart by identity, and kept for as long as their parsed documents. */
	private final Cache<OperationDefinition, Boolean> passed = Caffeine.newBuilder().weakKeys().build();

	@Override
	public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
			InstrumentationCreateStateParameters parameters) {
		return this.fields.createStateAsync(parameters);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (this.passed.getIfPresent(context.getOperationDefinition()) == null) {
			this.depth.beginExecuteOperation(parameters, state);
			this.fields.beginExecuteOperation(parameters, state);
			if (!context.getExecutionInput().getQuery().contains("@")) {
				this.passed.put(context.getOperationDefinition(), true);
			}
		}
		return super.beginExecuteOperation(parameters, state);
	}

}
