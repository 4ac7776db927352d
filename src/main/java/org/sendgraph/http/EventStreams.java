package org.sendgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.sendgraph.limit.Connections;
import org.sendgraph.limit.NoTurn;
import org.sendgraph.limit.Purse;
import org.sendgraph.limit.Turns;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Streams as events of one HTTP response. What is no stream, such as a refusal, is its
 * only event.
 */
final class EventStreams extends GraphQlSseHandler {

	private final WebGraphQlHandler handler;

	private final Answers answers;

	private final Bodies bodies;

	private final Turns turns;

	private final Connections connections;

	EventStreams(WebGraphQlHandler handler, GraphQlProperties.Sse settings, Answers answers, Bodies bodies, Turns turns,
			Connections connections) {
		super(handler, settings.getTimeout(), settings.getKeepAlive());
		this.handler = handler;
		this.answers = answers;
		this.bodies = bodies;
		this.turns = turns;
		this.connections = connections;
	}

	/** What is no question, or one too many, is refused as if one answer were wanted. */
	ServerResponse answer(ServerRequest request) throws ServletException, IOException {
		HttpHeaders headers = request.headers().asHttpHeaders();
		try {
			String who = Asker.of(request);
			WebGraphQlRequest asked = this.bodies.read(request).over(request);
			Held held = Held.of(who, this.connections, this.turns);
			try {
				asked.configureExecutionInput(
						(input, builder) -> builder.graphQLContext(Map.of(Purse.class, new Purse(who))).build());
				Mono<WebGraphQlResponse> answer = this.handler.handleRequest(asked);
				return new Holding(prepareResponse(request, answer.doFinally((end) -> held.turn().close())), held);
			}
			catch (RuntimeException ex) {
				held.close();
				throw ex;
			}
		}
		catch (NoTurn full) {
			return this.answers.refusal(Refused.busy(full), Accepted.forRefusal(headers));
		}
		catch (Refused refused) {
			return this.answers.refusal(refused, Accepted.forRefusal(headers));
		}
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		Head head = new Head();
		return new AtOnce(
				super.prepareResponse(request, answer.map(EventStreams::events).doOnNext((asked) -> head.send())),
				head);
	}

	private static WebGraphQlResponse events(WebGraphQlResponse answer) {
		return (answer.getData() instanceof Publisher) ? answer
				: answer.transform((builder) -> builder.data(Flux.just(answer.getExecutionResult())));
	}

	/**
	 * The head of the response. It is sent once the stream is there and before its first
	 * event, so that a client which has it misses nothing from then on.
	 */
	private static final class Head {

		private @Nullable HttpServletResponse response;

		void prepare(HttpServletResponse response) {
			// Tells proxies to keep nothing back.
			response.setHeader("X-Accel-Buffering", "no");
			this.response = response;
		}

		void send() {
			try {
				Objects.requireNonNull(this.response).flushBuffer();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	/**
	 * The response, with its head.
	 *
	 * @param events what follows
	 * @param head what comes first
	 */
	private record AtOnce(ServerResponse events, Head head) implements ServerResponse {

		@Override
		public HttpStatusCode statusCode() {
			return this.events.statusCode();
		}

		@Override
		public HttpHeaders headers() {
			return this.events.headers();
		}

		@Override
		public MultiValueMap<String, Cookie> cookies() {
			return this.events.cookies();
		}

		@Override
		public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
				throws ServletException, IOException {
			this.head.prepare(response);
			return this.events.writeTo(request, response, context);
		}

	}

}
