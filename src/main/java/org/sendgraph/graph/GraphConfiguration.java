package org.sendgraph.graph;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	ConfigBuilderCustomizer withoutTelemetry() {
		return (driver) -> driver.withTelemetryDisabled(true);
	}

}
