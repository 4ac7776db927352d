package org.sendgraph.export;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks, as GraphQL over HTTP has it.
 *
 * @param query the document
 * @param operationName which operation of it; null when it has one
 * @param variables its variables by name
 */
record Question(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {

	@JsonCreator
	Question(@Nullable String query, @Nullable String operationName,
			@Nullable Map<String, @Nullable Object> variables) {
		this.query = (query != null) ? query : "";
		this.operationName = (operationName != null && !operationName.isBlank()) ? operationName : null;
		this.variables = (variables != null) ? variables : Map.of();
	}

}
