package org.sendgraph.access;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Questions with one answer each. A stream has no place in it, and who asks is told where
 * it has.
 */
final class OneAnswer extends GraphQlHttpHandler {

	OneAnswer(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		return super.prepareResponse(request, answer.map(OneAnswer::whole));
	}

	private static WebGraphQlResponse whole(WebGraphQlResponse answer) {
		return (answer.getData() instanceof Publisher)
				? answer.transform((builder) -> builder.data(null).errors(List.of(noStreamHere()))) : answer;
	}

	private static GraphQLError noStreamHere() {
		return GraphQLError.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s",
					"A subscription is a stream, and this is one answer. Ask for it with the header "
							+ "Accept: text/event-stream, or over a WebSocket at this address.")
			.extensions(Map.of("code", "BAD_INPUT"))
			.build();
	}

}
