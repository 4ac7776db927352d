package org.sendgraph.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Remembers for which snapshot each field of Query was answered, and echoes it in
 * {@code extensions.snapshot}: one snapshot when all fields agree, else one for each
 * under {@code byField}.
 */
@Component
class Snapshots extends SimplePerformantInstrumentation {

	private static final String KEY = Snapshots.class.getName();

	static @Nullable Snapshot find(DataFetchingEnvironment field) {
		return all(field.getGraphQlContext()).get(root(field));
	}

	static Snapshot keep(DataFetchingEnvironment field, Snapshot snapshot) {
		all(field.getGraphQlContext()).put(root(field), snapshot);
		return snapshot;
	}

	private static String root(DataFetchingEnvironment field) {
		return String.valueOf(field.getExecutionStepInfo().getPath().toList().getFirst());
	}

	private static Map<String, Snapshot> all(GraphQLContext context) {
		return context.computeIfAbsent(KEY, (key) -> new ConcurrentHashMap<String, Snapshot>());
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (parameters.isTrivialDataFetcher() || !answersAsAt(parameters)) {
			return fetcher;
		}
		return (field) -> {
			Object value = fetcher.get(field);
			if (value instanceof CompletionStage<?> later) {
				return later.thenApply((one) -> seen(field, one));
			}
			return seen(field, value);
		};
	}

	/** A field of Query, or in a stream the first below the event. */
	private static boolean answersAsAt(InstrumentationFieldFetchParameters parameters) {
		ResultPath parent = parameters.getExecutionStepInfo().getPath().getParent();
		boolean stream = parameters.getExecutionContext().isSubscriptionOperation();
		return stream ? parent.getLevel() == 1 : parent.isRootPath();
	}

	/**
	 * What another event of the stream was answered for is none of this one's business.
	 */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
			InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
		all(parameters.getExecutionContext().getGraphQLContext()).clear();
		return super.beginSubscribedFieldEvent(parameters, state);
	}

	private static @Nullable Object seen(DataFetchingEnvironment field, @Nullable Object value) {
		if (value instanceof AsAt answered) {
			keep(field, answered.asOf());
		}
		return value;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Map<String, Snapshot> all = all(parameters.getGraphQLContext());
		if (all.isEmpty()) {
			return CompletableFuture.completedFuture(result);
		}
		return CompletableFuture
			.completedFuture(result.transform((builder) -> builder.addExtension("snapshot", echo(all))));
	}

	private static Map<String, Object> echo(Map<String, Snapshot> all) {
		Snapshot first = all.values().iterator().next();
		if (all.values().stream().allMatch(first::sameDates)) {
			return echo(first);
		}
		Map<String, Object> byField = new LinkedHashMap<>();
		all.forEach((field, snapshot) -> byField.put(field, echo(snapshot)));
		return Map.of("byField", byField);
	}

	private static Map<String, Object> echo(Snapshot snapshot) {
		return Map.of("validOn", snapshot.validOn().toString(), "knownAt", snapshot.knownAt().toString());
	}

}
