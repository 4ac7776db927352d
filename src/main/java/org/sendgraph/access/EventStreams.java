package org.sendgraph.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;

/**
 * Streams as events of one HTTP response. What is no stream, such as a refusal, is its
 * only event.
 */
final class EventStreams extends GraphQlSseHandler {

	EventStreams(WebGraphQlHandler handler, GraphQlProperties.Sse settings) {
		super(handler, settings.getTimeout(), settings.getKeepAlive());
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> answer) {
		return new AtOnce(super.prepareResponse(request, answer.map(EventStreams::events)));
	}

	private static WebGraphQlResponse events(WebGraphQlResponse answer) {
		return (answer.getData() instanceof Publisher) ? answer
				: answer.transform((builder) -> builder.data(Flux.just(answer.getExecutionResult())));
	}

	/**
	 * Sends the head before there is an event, so that a client knows that it is heard,
	 * and tells proxies to keep nothing back.
	 *
	 * @param events the response
	 */
	record AtOnce(ServerResponse events) implements ServerResponse {

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
			response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			response.setHeader("X-Accel-Buffering", "no");
			response.flushBuffer();
			return this.events.writeTo(request, response, context);
		}

	}

}
