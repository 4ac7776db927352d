package org.sendgraph.graph;

import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	/**
	 * What the driver takes without being told puts every message in words, each batch of
	 * an import too, before it finds that nobody reads them.
	 */
	@Bean
	ConfigBuilderCustomizer withLogging() {
		return (driver) -> driver.withLogging(Logging.slf4j());
	}

	@Bean
	ConfigBuilderCustomizer withoutTelemetry() {
		return (driver) -> driver.withTelemetryDisabled(true);
	}

}
