package org.sendgraph.operation;

import io.micrometer.common.KeyValue;

import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Marks the spans of requests with the pattern of their address, never with the address:
 * whoever asks writes into it what they like.
 */
@Component
class RequestConvention extends DefaultServerRequestObservationConvention {

	@Override
	protected KeyValue httpUrl(ServerRequestObservationContext request) {
		return KeyValue.of("http.url", uri(request).getValue());
	}

}
