package org.sendgraph.operation;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.observation.GraphQlObservationDocumentation.ExecutionRequestLowCardinalityKeyNames;
import org.springframework.stereotype.Component;

/**
 * Counts what operations take of the database, and writes a line about each.
 */
@Component
class SeenOperations implements ObservationHandler<ExecutionRequestObservationContext> {

	/** Called after what it is about, so that it is switched by a name that stays. */
	static final String LOG = "sendgraph.operations";

	private static final Logger log = LoggerFactory.getLogger(LOG);

	private static final String BEGAN = SeenOperations.class.getName() + ".began";

	private static final double NANOSECONDS = 1e6;

	private final MeterRegistry meters;

	private final DocumentNames documents;

	SeenOperations(MeterRegistry meters, DocumentNames documents) {
		this.meters = meters;
		this.documents = documents;
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ExecutionRequestObservationContext;
	}

	@Override
	public void onStart(ExecutionRequestObservationContext operation) {
		operation.put(BEGAN, System.nanoTime());
	}

	@Override
	public void onStop(ExecutionRequestObservationContext operation) {
		Tally tally = Tally.of(operation);
		String document = this.documents.name(operation);
		this.meters.summary("sendgraph.operation.statements", "document", document).record(tally.statements().get());
		this.meters.summary("sendgraph.operation.rows", "document", document).record(tally.rows().get());
		this.meters.timer("sendgraph.operation.database", "document", document)
			.record(tally.waited().get(), TimeUnit.NANOSECONDS);
		if (log.isInfoEnabled()) {
			log.info("{} {} document={} outcome={} statements={} rows={} database={}ms took={}ms",
					said(operation, ExecutionRequestLowCardinalityKeyNames.OPERATION_TYPE.asString()),
					this.documents.operation(operation), this.documents.id(operation),
					said(operation, ExecutionRequestLowCardinalityKeyNames.OUTCOME.asString()), tally.statements(),
					tally.rows(), milliseconds(tally.waited().get()),
					milliseconds(System.nanoTime() - operation.<Long>getRequired(BEGAN)));
		}
	}

	private static String said(ExecutionRequestObservationContext operation, String key) {
		return operation.getLowCardinalityKeyValues()
			.stream()
			.filter((one) -> one.getKey().equals(key))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private static String milliseconds(long nanoseconds) {
		return String.format(Locale.UK, "%.1f", nanoseconds / NANOSECONDS);
	}

}
