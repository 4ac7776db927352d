package org.sendgraph.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;

import org.springframework.stereotype.Component;

/**
 * Counts operations with how they ended, and not each of their errors beside it, which
 * would be counted before that is known.
 */
@Component
class WholeOperations implements MeterFilter {

	@Override
	public MeterFilterReply accept(Meter.Id meter) {
		return meter.getName().startsWith("graphql.request.") ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
	}

}
