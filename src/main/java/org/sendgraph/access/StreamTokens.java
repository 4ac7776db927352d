package org.sendgraph.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.execution.SubscriptionExecutionStrategy;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.sendgraph.limit.Connection;
import org.sendgraph.limit.NoTurn;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.socket.CloseStatus;

/**
 * Whose token a stream is asked with. Over a WebSocket it comes with the first message,
 * {@code connection_init}, since browsers can set no header there, and else with the
 * handshake; a socket whose token does not count, or counts no longer, is closed.
 */
final class StreamTokens implements WebSocketGraphQlInterceptor, Ordered {

	/**
	 * What graphql-transport-ws recommends where a connection is not accepted; its
	 * clients connect again with a new token, which they do not after 4401.
	 */
	static final CloseStatus FORBIDDEN = new CloseStatus(4403,
			"Forbidden: the token has expired. Connect with a new one.");

	private static final int LONGEST_REASON = 123;

	private static final String KNOWN = StreamTokens.class.getName() + ".known";

	private static final String END = StreamTokens.class.getName() + ".end";

	private final BearerTokenAuthenticationExtractor header = new BearerTokenAuthenticationExtractor();

	private final BearerTokens tokens;

	private final StreamEnds ends;

	StreamTokens(BearerTokens tokens, StreamEnds ends) {
		this.tokens = tokens;
		this.ends = ends;
	}

	/** Before whoever wants to know who asks. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
		return Mono.defer(() -> this.header.getAuthentication(payload))
			.map(this.tokens::authenticate)
			.cast(Object.class)
			.switchIfEmpty(socket.getPrincipal())
			.ofType(AuthenticatedActor.class)
			.doOnNext(this.ends::refuseExpired)
			.doOnNext((known) -> belong(socket, known))
			.doOnNext((known) -> socket.getAttributes().put(KNOWN, known))
			.doOnSuccess((known) -> closeAtTheEnd(socket, known))
			.doOnError(AuthenticationException.class,
					(refused) -> OpenSocket.refuse(socket.getAttributes(), status(refused)))
			.doOnError(NoTurn.class,
					(full) -> OpenSocket.refuse(socket.getAttributes(),
							OpenSocket.TOO_MANY.withReason(full.getMessage())))
			.then(Mono.empty());
	}

	/** Until then it counted as one of its address. */
	private static void belong(WebSocketSessionInfo socket, AuthenticatedActor known) {
		Connection connection = Connection.of(socket.getAttributes());
		if (connection != null) {
			connection.belongTo(known.getName());
		}
	}

	private void closeAtTheEnd(WebSocketSessionInfo socket, @Nullable AuthenticatedActor known) {
		Mono<CloseStatus> end = Mono.firstWithSignal(this.ends.expiry(known).thenReturn(FORBIDDEN),
				this.ends.stopped().thenReturn(CloseStatus.GOING_AWAY));
		socket.getAttributes().put(END, end.subscribe((status) -> OpenSocket.close(socket.getAttributes(), status)));
	}

	private static CloseStatus status(AuthenticationException refused) {
		CloseStatus status = (refused instanceof IssuerUnreachable) ? CloseStatus.SERVICE_OVERLOAD : FORBIDDEN;
		String reason = "Forbidden: " + refused.getMessage();
		return status.withReason((reason.getBytes(StandardCharsets.UTF_8).length <= LONGEST_REASON) ? reason
				: "Forbidden: the token does not count here. Asked with a question by POST, it is told why.");
	}

	@Override
	public void handleConnectionClosed(WebSocketSessionInfo socket, int status, Map<String, Object> payload) {
		if (socket.getAttributes().get(END) instanceof Disposable end) {
			end.dispose();
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder
			.graphQLContext(Map.of(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true))
			.build());
		if (!(request instanceof WebSocketGraphQlRequest asked)) {
			return Mono.deferContextual((context) -> chain.next(request)
				.map((answer) -> stream(answer, (events) -> this.ends.telling(events, Actors.known(context)))));
		}
		AuthenticatedActor known = (AuthenticatedActor) asked.getSessionInfo().getAttributes().get(KNOWN);
		Mono<WebGraphQlResponse> answers = chain.next(request)
			.map((answer) -> stream(answer, (events) -> this.ends.silent(events, known)));
		return (known == null) ? answers
				: answers.contextWrite(Context.of(SecurityContext.class.getName(), new SecurityContextImpl(known)));
	}

	private static WebGraphQlResponse stream(WebGraphQlResponse answer, Ending ending) {
		Object data = answer.getData();
		return (data instanceof Publisher<?> events)
				? answer.transform((builder) -> builder.data(ending.of(Flux.from(events).cast(ExecutionResult.class))))
				: answer;
	}

	/**
	 * Gives a stream an end.
	 */
	private interface Ending {

		Flux<ExecutionResult> of(Flux<ExecutionResult> events);

	}

}
