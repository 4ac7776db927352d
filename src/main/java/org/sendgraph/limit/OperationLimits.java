package org.sendgraph.limit;

import java.util.List;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Refuses an operation that is too large before any of it is done. Only variables can
 * make one larger than it was, so that one without any that has passed is not measured
 * again.
 */
@Component
class OperationLimits extends SimplePerformantInstrumentation {

	/** How often a field may be asked for in one place, written out, on average. */
	private static final int TIMES = 10;

	private final LimitSettings limits;

	/** Told apart by identity, and kept for as long as their parsed documents. */
	private final Cache<OperationDefinition, OperationCost> passed = Caffeine.newBuilder().weakKeys().build();

	private final Costs costs;

	OperationLimits(LimitSettings limits, Costs costs) {
		this.limits = limits;
		this.costs = costs;
	}

	/**
	 * Even to validate it, and to find out what would be executed, its fragments are put
	 * in their places.
	 */
	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, InstrumentationState state) {
		if (WrittenOut.length(parameters.getDocument()) > (long) TIMES * this.limits.fields()) {
			throw tooManyFields();
		}
		return super.beginValidation(parameters, state);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		OperationCost cost = this.passed.getIfPresent(context.getOperationDefinition());
		if (cost == null) {
			ExecutableNormalizedOperation operation = writtenOut(context);
			check(OperationSize.of(operation, context.getGraphQLSchema()));
			cost = OperationCost.of(operation, context.getGraphQLSchema());
			if (context.getOperationDefinition().getVariableDefinitions().isEmpty()) {
				this.passed.put(context.getOperationDefinition(), cost);
			}
		}
		this.costs.take(cost, context);
		return super.beginExecuteOperation(parameters, state);
	}

	private ExecutableNormalizedOperation writtenOut(ExecutionContext context) {
		ExecutableNormalizedOperationFactory.Options options = ExecutableNormalizedOperationFactory.Options
			.defaultOptions()
			.maxFieldsCount(this.limits.fields());
		try {
			return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
					context.getOperationDefinition(), context.getFragmentsByName(), context.getCoercedVariables(),
					options);
		}
		catch (AbortExecutionException tooMany) {
			throw tooManyFields();
		}
	}

	private void check(OperationSize size) {
		check(size.depth(), this.limits.depth(), "is too deep: %s fields stand below one another");
		check(size.introspectionDepth(), this.limits.introspectionDepth(),
				"asks too deep into the schema: %s fields stand below one another");
		check(size.rootFields(), this.limits.rootFields(), "has %s fields at its root");
		check(size.aliases(), this.limits.aliases(), "has %s aliases");
		check(size.nodes(), this.limits.nodes(),
				"asks for %s things at once, its pages multiplied; ask for smaller pages or fewer of them");
	}

	private AbortExecutionException tooManyFields() {
		return new AbortExecutionException(String.format(Locale.UK,
				"The operation has more than %,d fields, fragments put in their places. Accepted: at most %,d.",
				this.limits.fields(), this.limits.fields()));
	}

	private static void check(long found, long most, String what) {
		if (found > most) {
			throw new AbortExecutionException(
					String.format(Locale.UK, "The operation " + what + ". Accepted: at most %,d.",
							String.format(Locale.UK, "%,d", found), most));
		}
	}

}
