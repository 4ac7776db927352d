package org.sendgraph.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives every error a code of the closed list: what graphql-java itself refuses, such as
 * an unknown field or a value that does not parse, is BAD_INPUT.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	private static final int LONGEST = 500;

	/** Who sent a document with more mends these first. */
	private static final int MOST = 10;

	private static final Pattern FREE_TEXT = Pattern.compile(" with value '.*'( is not a valid 'FreeText')",
			Pattern.DOTALL);

	/** Its classes: what somebody gave stands where the error says. */
	private static final Pattern VALUE = Pattern.compile(" with value '\\w+Value\\{.*?\\}'(?= is not a valid)",
			Pattern.DOTALL);

	private static final Pattern NODES = Pattern
		.compile("\\b(Int|String|Float|Boolean|Enum|Array|Object|Null)Value\\b");

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ErrorCodes::coded);
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.isEmpty()) {
			return response;
		}
		return response
			.transform((builder) -> builder.errors(errors.stream().limit(MOST).map(ErrorCodes::coded).toList()));
	}

	/** What graphql-java refuses it repeats in full, even what people may not write. */
	private static String shortened(String said) {
		String message = NODES.matcher(VALUE.matcher(FREE_TEXT.matcher(said).replaceAll("$1")).replaceAll(""))
			.replaceAll("$1");
		return (message.length() <= LONGEST) ? message : message.substring(0, LONGEST) + "…";
	}

	private static GraphQLError coded(GraphQLError error) {
		Map<String, Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		if (extensions.containsKey("code")) {
			return error;
		}
		boolean failed = error.getErrorType() == ErrorType.DataFetchingException
				|| error.getErrorType() == ErrorType.NullValueInNonNullableField;
		extensions.put("code", failed ? "INTERNAL_ERROR" : "BAD_INPUT");
		GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError()
			.message("%s", shortened(error.getMessage()))
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(extensions);
		return ((error.getPath() != null) ? coded.path(error.getPath()) : coded).build();
	}

}
