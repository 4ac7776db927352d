package org.sendgraph.access;

import org.sendgraph.terms.Dates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whose streams are, and when they end.
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

}
