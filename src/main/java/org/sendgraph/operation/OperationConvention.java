package org.sendgraph.operation;

import io.micrometer.common.KeyValues;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * With what the figures and the spans of operations are marked: figures with what there
 * is little of, spans with the rest. Spring's own takes the name of an operation as a
 * client sends it, which need not be one.
 */
@Component
class OperationConvention extends DefaultExecutionRequestObservationConvention {

	private final DocumentNames documents;

	OperationConvention(DocumentNames documents) {
		this.documents = documents;
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext operation) {
		return super.getLowCardinalityKeyValues(operation).and("document", this.documents.name(operation));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext operation) {
		Tally tally = Tally.of(operation);
		return KeyValues.of(executionId(operation))
			.and("graphql.operation.name", this.documents.operation(operation), "document.id",
					this.documents.id(operation), "statements", String.valueOf(tally.statements()), "rows",
					String.valueOf(tally.rows()), "database.ms", String.valueOf(tally.database().toMillis()));
	}

}
