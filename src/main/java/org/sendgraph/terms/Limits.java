package org.sendgraph.terms;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Limits that graphql-java does not set by itself. The introspection that GraphiQL asks
 * for is 13 deep.
 */
@Configuration(proxyBeanMethods = false)
class Limits {

	private static final int DEEPEST = 15;

	private static final int MOST_FIELDS = 1000;

	@Bean
	Instrumentation depthLimit() {
		return new MaxQueryDepthInstrumentation(DEEPEST);
	}

	@Bean
	Instrumentation fieldLimit() {
		return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
	}

}
