package org.sendgraph.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.sendgraph.limit.Connection;
import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Turns;

import org.springframework.core.Ordered;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives what is asked over a socket its turn, as each request has one. A subscription has
 * it until it runs; from then on it is one of those of its socket. Whatever is refused is
 * refused alone: the socket stays open.
 */
@Component
final class SocketTurns implements WebGraphQlInterceptor, Ordered {

	private final InTurn turns;

	SocketTurns(InTurn turns) {
		this.turns = turns;
	}

	/** Behind whoever finds out whose the socket is. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!(request instanceof WebSocketGraphQlRequest asked)) {
			return chain.next(request);
		}
		Map<String, Object> attributes = asked.getSessionInfo().getAttributes();
		Refused refused = StreamSockets.refused(attributes, request.getId());
		if (refused != null) {
			return Mono.just(told(request, refused));
		}
		Connection connection = Objects.requireNonNull(Connection.of(attributes));
		return this.turns.ask(connection.who(), request, chain)
			.map((answer) -> followed(answer, connection))
			.onErrorResume(NoTurn.class, (full) -> Mono.just(told(request, Refused.busy(full))));
	}

	private static WebGraphQlResponse followed(WebGraphQlResponse answer, Connection connection) {
		Object data = answer.getData();
		return (data instanceof Publisher<?> events) ? answer.transform((builder) -> builder.data(Flux
			.using(connection::follow, (followed) -> Flux.from(events).cast(ExecutionResult.class), Turns.Turn::close)
			.onErrorMap(NoTurn.class, (full) -> error(Refused.busy(full))))) : answer;
	}

	/** As a stream that fails at once, which a socket tells as an error. */
	private static WebGraphQlResponse told(WebGraphQlRequest request, Refused refused) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(Flux.error(error(refused))).build()));
	}

	private static SubscriptionPublisherException error(Refused refused) {
		return new SubscriptionPublisherException(List.of(refused.error()), null);
	}

}
