package org.sendgraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.limit.Arriving;
import org.sendgraph.limit.Connections;
import org.sendgraph.limit.LimitSettings;
import org.sendgraph.limit.Repeats;
import org.sendgraph.limit.StoredDocuments;
import org.sendgraph.limit.Turns;
import org.sendgraph.terms.Dates;
import org.sendgraph.terms.Recorded;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
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
	Answers answersOverHttp(JsonMapper json, LimitSettings limits) {
		return new Answers(json, limits.response());
	}

	@Bean
	Bodies bodiesOfRequests(StoredDocuments documents, LimitSettings limits, Arriving arriving) {
		return new Bodies(new Documents(documents), new Sending(limits.body(), limits.sending()), arriving);
	}

	@Bean
	Remembered rememberedAnswers(LimitSettings limits, Recorded recorded, Dates dates, MeterRegistry meters) {
		return new Remembered(limits.remembered(), recorded, dates, meters);
	}

	@Bean
	Questions questionsOverHttp(WebGraphQlHandler handler, Answers answers, Turns turns, Bodies bodies,
			Remembered remembered, Repeats repeats) {
		return new Questions(handler, answers, turns, bodies, remembered, repeats);
	}

	@Bean
	PermanentAddresses permanentAddresses(Questions questions, JsonMapper json,
			@Value("classpath:explorer/is-there.graphql") Resource isThere,
			@Value("classpath:explorer/things/*.graphql") Resource[] things) throws IOException {
		Map<String, String> documents = new HashMap<>();
		for (Resource thing : things) {
			documents.put(String.valueOf(thing.getFilename()).replace(".graphql", ""),
					thing.getContentAsString(StandardCharsets.UTF_8));
		}
		return new PermanentAddresses(questions, json, isThere.getContentAsString(StandardCharsets.UTF_8), documents);
	}

	@Bean
	EventStreams eventStreams(WebGraphQlHandler handler, GraphQlProperties settings, Answers answers, Bodies bodies,
			Turns turns, Connections connections) {
		return new EventStreams(handler, settings.getHttp().getSse(), answers, bodies, turns, connections);
	}

	@Bean
	StreamSockets streamSockets(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties settings,
			GraphQlCorsProperties origins, Bodies bodies, Connections connections) {
		CorsConfiguration allowed = origins.toCorsConfiguration();
		return new StreamSockets(handler, json, settings.getWebsocket(),
				(allowed != null) ? allowed : new CorsConfiguration(), bodies, connections);
	}

	/** Before Spring's own, for which nothing is left. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> questions(Questions questions, EventStreams streams) {
		RequestPredicate stream = GraphQlOverHttp::wantsStream;
		return RouterFunctions.route()
			.route(RequestPredicates.path("/graphql").and(stream), streams::answer)
			.route(RequestPredicates.path("/graphql"), questions::answer)
			.GET("/graphql/documents", questions::documents)
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> things(PermanentAddresses addresses) {
		return RouterFunctions.route().route(RequestPredicates.path("/id/{type}/{key}"), addresses::lead).build();
	}

	/** Behind all that has an address below the one of the questions. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	RouterFunction<ServerResponse> nothingElse(Questions questions) {
		return RouterFunctions.route()
			.route(RequestPredicates.path("/graphql/**").or(RequestPredicates.path("/id/**")), questions::nothingHere)
			.build();
	}

	private static boolean wantsStream(ServerRequest request) {
		return request.method() == HttpMethod.POST && Accepted.stream(request.headers().asHttpHeaders());
	}

}
