package org.sendgraph.terms;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers each event of a stream as if it were asked for alone: what was loaded for those
 * before it is forgotten, so that a stream of years holds no more than one event.
 */
@Component
class EachEvent extends SimplePerformantInstrumentation {

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
			InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
		parameters.getExecutionContext().getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
		return super.beginSubscribedFieldEvent(parameters, state);
	}

}
