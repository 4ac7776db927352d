package org.sendgraph.graph;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "in this process")
	Neo4jConnectionDetails embeddedNeo4j(@Value("${sendgraph.home:.sendgraph}") Path home) {
		return new EmbeddedNeo4j(home);
	}

	@Bean
	ConfigBuilderCustomizer withoutTelemetry() {
		return (driver) -> driver.withTelemetryDisabled(true);
	}

}
