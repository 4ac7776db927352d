package org.sendgraph.access;

import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.terms.Dates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;

/**
 * How streams are asked for, all at the address of the questions: over a WebSocket, or as
 * events of one response.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Streams {

	@Bean
	StreamEnds streamEnds(Dates dates) {
		return new StreamEnds(dates);
	}

	@Bean
	StreamTokens streamTokens(BearerTokens tokens, StreamEnds ends) {
		return new StreamTokens(tokens, ends);
	}

	@Bean
	GraphQlWebSocketHandler sockets(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties settings,
			GraphQlCorsProperties origins) {
		CorsConfiguration allowed = origins.toCorsConfiguration();
		return new StreamSockets(handler, new JacksonJsonHttpMessageConverter(json), settings.getWebsocket(),
				(allowed != null) ? allowed : new CorsConfiguration());
	}

	@Bean
	GraphQlSseHandler events(WebGraphQlHandler handler, GraphQlProperties settings) {
		return new EventStreams(handler, settings.getHttp().getSse());
	}

}
