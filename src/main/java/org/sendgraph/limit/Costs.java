package org.sendgraph.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.github.bucket4j.ConsumptionProbe;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes what a question may cost from the allowance of whoever asks, gives back what it
 * did not come to, and says both with the answer.
 */
@Component
class Costs extends SimplePerformantInstrumentation {

	private final Allowances allowances;

	Costs(Allowances allowances) {
		this.allowances = allowances;
	}

	/**
	 * Takes the cost of an operation that is about to be executed. A subscription pays
	 * once, when it begins, what one event may come to; nobody asks for the others.
	 * @param cost what it may come to
	 * @param execution of the operation
	 * @throws AbortExecutionException when more is needed than is there
	 */
	void take(OperationCost cost, ExecutionContext execution) {
		Spending spending = spend(cost, execution.getGraphQLContext().get(Purse.class));
		if (!execution.isSubscriptionOperation()) {
			spending.in(execution.getGraphQLContext());
		}
	}

	private Spending spend(OperationCost cost, @Nullable Purse purse) {
		if (cost.requested() > this.allowances.points()) {
			throw new AbortExecutionException(
					"The operation can come to %,d points. Accepted: at most %,d; ask for smaller pages or fewer of them."
						.formatted(cost.requested(), this.allowances.points()));
		}
		if (purse == null) {
			return new Spending(cost, null, null);
		}
		ConsumptionProbe taken = this.allowances.take(purse.owner(), cost.requested());
		if (!taken.isConsumed()) {
			NoTurn spent = NoTurn.spent(cost.requested(), Duration.ofNanos(taken.getNanosToWaitForRefill()));
			purse.refuse(spent);
			throw new AbortExecutionException(spent.getMessage());
		}
		return new Spending(cost, taken.getRemainingTokens(), Duration.ofNanos(taken.getNanosToWaitForReset()));
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		Spending spending = Spending.of(parameters.getGraphQLContext());
		if (spending == null) {
			return CompletableFuture.completedFuture(result);
		}
		int requested = spending.cost().requested();
		int actual = spending.cost().actual(result.getData());
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("requested", requested);
		said.put("actual", actual);
		Purse purse = parameters.getGraphQLContext().get(Purse.class);
		if (purse != null) {
			said.put("remaining", this.allowances.giveBack(purse.owner(), requested - actual));
		}
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.addExtension("cost", said)));
	}

}
