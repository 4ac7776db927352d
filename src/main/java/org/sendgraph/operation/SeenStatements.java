package org.sendgraph.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Statement;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Counts the rows of each statement, and adds it to the tally of the operation that it
 * ran for.
 */
@Component
class SeenStatements implements ObservationHandler<Statement> {

	private final MeterRegistry meters;

	SeenStatements(MeterRegistry meters) {
		this.meters = meters;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof Statement;
	}

	@Override
	public void onStop(Statement statement) {
		this.meters.counter("sendgraph.statement.rows", "statement", statement.file()).increment(statement.rows());
		for (ObservationView above = statement.getParentObservation(); above != null; above = above(above)) {
			if (above.getContextView() instanceof ExecutionRequestObservationContext operation) {
				Tally.of(operation).add(statement);
				return;
			}
		}
	}

	private static @Nullable ObservationView above(ObservationView observation) {
		return observation.getContextView().getParentObservation();
	}

}
