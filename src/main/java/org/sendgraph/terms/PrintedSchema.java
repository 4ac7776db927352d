package org.sendgraph.terms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.webmvc.SchemaHandler;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Prints the schema at an address that looks like the file it is.
 */
@Configuration(proxyBeanMethods = false)
class PrintedSchema {

	/**
	 * Before whoever tells that there is nothing at an address below the one of the
	 * questions.
	 */
	@Bean
	@Order(0)
	RouterFunction<ServerResponse> schemaFile(GraphQlSource source) {
		SchemaHandler printer = new SchemaHandler(source);
		return RouterFunctions.route().GET("/graphql/schema.graphqls", printer::handleRequest).build();
	}

}
