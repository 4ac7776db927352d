package org.sendgraph.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a request asks.
 *
 * @param query the document
 * @param operationName which of its operations; null where it has one
 * @param variables their values by name
 * @param extensions what else the client says
 */
record Asked(String query, @Nullable String operationName, Map<String, Object> variables,
		Map<String, Object> extensions) {

	private static final Set<String> PARAMETERS = Set.of("query", "documentId", "operationName", "variables",
			"extensions");

	private static final Set<String> IN_JSON = Set.of("variables", "extensions");

	/**
	 * Money must not pass through a binary fraction, and a name that stands twice says
	 * two things.
	 */
	private static final JsonMapper STRICT = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	/**
	 * Reads the body of a POST.
	 * @param body JSON in UTF-8
	 * @param documents those that it may name
	 * @return what it asks
	 * @throws Refused where it is no JSON object with a query
	 */
	static Asked ofBody(byte[] body, Documents documents) {
		if (!(json("The body", text(body)) instanceof Map<?, ?> request)) {
			throw Refused.malformed("The body is no JSON object.",
					"one question, as an object with the members query, operationName, variables and extensions");
		}
		return of(request, documents);
	}

	/**
	 * Reads the address of a GET.
	 * @param parameters decoded; variables and extensions are JSON
	 * @param documents those that they may name
	 * @return what they ask
	 * @throws Refused where one of them stands twice or has another form
	 */
	static Asked ofParameters(MultiValueMap<String, String> parameters, Documents documents) {
		Map<String, @Nullable Object> request = new HashMap<>();
		for (String name : PARAMETERS) {
			List<String> values = parameters.getOrDefault(name, List.of());
			if (values.size() > 1) {
				throw Refused.malformed("The parameter " + name + " stands " + values.size() + " times.",
						"one of each");
			}
			values.forEach((value) -> request.put(name,
					IN_JSON.contains(name) ? json("The parameter " + name, value) : value));
		}
		return of(request, documents);
	}

	/**
	 * Reads the members of a question.
	 * @param request members by name
	 * @param documents those that it may name
	 * @return what they ask
	 * @throws Refused where one of them has another form
	 */
	static Asked of(Map<?, ?> request, Documents documents) {
		Object operation = request.get("operationName");
		if (operation != null && !(operation instanceof String)) {
			throw Refused.malformed("operationName is no string.", "the name of an operation of the document, or null");
		}
		Map<String, Object> variables = map(request, "variables");
		Map<String, Object> extensions = map(request, "extensions");
		return new Asked(documents.of(request), (String) operation, variables, extensions);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Map<?, ?> request, String name) {
		Object value = request.get(name);
		if (value != null && !(value instanceof Map)) {
			throw Refused.malformed(name + " is no JSON object.", "an object with a member for each, or null");
		}
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	private static String text(byte[] body) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw Refused.malformed("The body is no text in UTF-8.", "JSON in UTF-8");
		}
	}

	/**
	 * What Spring's own reads, over whatever way it came.
	 * @return members by name
	 */
	Map<String, @Nullable Object> members() {
		Map<String, @Nullable Object> members = new HashMap<>();
		members.put("query", this.query);
		members.put("operationName", this.operationName);
		members.put("variables", this.variables);
		members.put("extensions", this.extensions);
		return members;
	}

	/** The question as it is asked by one request. */
	WebGraphQlRequest over(ServerRequest request) {
		return new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), new LinkedMultiValueMap<>(),
				request.remoteAddress().orElse(null), request.attributes(), members(), UUID.randomUUID().toString(),
				Locale.UK);
	}

	/**
	 * Reads JSON as strictly as it is to be written.
	 * @param where what it is, as a refusal names it
	 * @param text the text
	 * @return what it says
	 * @throws Refused where it is none
	 */
	static @Nullable Object json(String where, String text) {
		try {
			return STRICT.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			String at = (ex.getLocation() != null)
					? " at line " + ex.getLocation().getLineNr() + ", column " + ex.getLocation().getColumnNr() : "";
			throw Refused.malformed(where + " is no JSON" + at + ", or has a name that stands twice in one object.",
					"JSON in UTF-8, each name once in its object");
		}
	}

}
