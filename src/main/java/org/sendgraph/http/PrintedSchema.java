package org.sendgraph.http;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import graphql.schema.idl.SchemaPrinter;

import org.sendgraph.graph.Checksum;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Prints the schema at an address that looks like the file it is. Its tag is the SHA-256
 * of the text, by which a client knows the contract that it was made for.
 */
@Configuration(proxyBeanMethods = false)
class PrintedSchema {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	/**
	 * Before whoever tells that there is nothing at an address below the one of the
	 * questions.
	 */
	@Bean
	@Order(0)
	RouterFunction<ServerResponse> schemaFile(GraphQlSource source) {
		Supplier<Printed> printed = SingletonSupplier.of(() -> Printed.of(new SchemaPrinter().print(source.schema())));
		return RouterFunctions.route()
			.GET("/graphql/schema.graphqls", (request) -> answer(request, printed.get()))
			.build();
	}

	private static ServerResponse answer(ServerRequest request, Printed printed) {
		return request.checkNotModified(printed.tag())
			.orElseGet(() -> ServerResponse.ok()
				.contentType(TEXT)
				.cacheControl(CacheControl.noCache())
				.eTag(printed.tag())
				.body(printed.text()));
	}

	/**
	 * The schema as a text.
	 *
	 * @param text the schema definition language
	 * @param tag SHA-256 of the text, in quotation marks
	 */
	private record Printed(String text, String tag) {

		static Printed of(String text) {
			return new Printed(text, '"' + Checksum.of(text) + '"');
		}

	}

}
