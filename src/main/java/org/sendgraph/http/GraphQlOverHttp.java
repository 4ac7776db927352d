package org.sendgraph.http;

import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.limit.LimitSettings;
import org.sendgraph.limit.StoredDocuments;
import org.sendgraph.limit.Turns;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The address of the questions. Spring's own would take no GET, and would tell of what it
 * cannot read in another form than of what it cannot answer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class GraphQlOverHttp {

	@Bean
	Questions questionsOverHttp(WebGraphQlHandler handler, JsonMapper json, StoredDocuments documents, Turns turns,
			LimitSettings limits) {
		return new Questions(handler, new Answers(json, limits.response()), new Documents(documents), turns,
				limits.body());
	}

	/** Before Spring's own, which is left the streams. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> questions(Questions questions) {
		RequestPredicate stream = GraphQlOverHttp::wantsStream;
		return RouterFunctions.route()
			.route(RequestPredicates.path("/graphql").and(stream.negate()), questions::answer)
			.GET("/graphql/documents", questions::documents)
			.build();
	}

	/** Behind all that has an address below the one of the questions. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	RouterFunction<ServerResponse> nothingElse(Questions questions) {
		return RouterFunctions.route().route(RequestPredicates.path("/graphql/**"), questions::nothingHere).build();
	}

	private static boolean wantsStream(ServerRequest request) {
		return request.method() == HttpMethod.POST && Accepted.stream(request.headers().asHttpHeaders());
	}

}
