package org.sendgraph.export;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The API, asked in this process and with its own limits: what it refuses at its address,
 * it refuses here in the same words.
 */
@Component
class Api {

	private static final URI ADDRESS = URI.create("/graphql");

	private final WebGraphQlHandler handler;

	/** Put together here, since commands that serve nothing have no handler. */
	Api(ExecutionGraphQlService service, List<WebGraphQlInterceptor> interceptors) {
		this.handler = WebGraphQlHandler.builder(service).interceptors(interceptors).build();
	}

	/**
	 * Asks a question.
	 * @param question the question
	 * @param headers those of the client who asks
	 * @return the answer
	 * @throws Refused when the API refuses it or cannot answer
	 */
	Answer ask(Question question, HttpHeaders headers) {
		Map<String, @Nullable Object> body = new HashMap<>();
		body.put("query", question.query());
		body.put("operationName", question.operationName());
		body.put("variables", question.variables());
		WebGraphQlResponse response = Objects.requireNonNull(this.handler
			.handleRequest(new WebGraphQlRequest(ADDRESS, headers, new LinkedMultiValueMap<>(), null, new HashMap<>(),
					body, "export", Locale.UK))
			.block());
		if (!CollectionUtils.isEmpty(response.getErrors())) {
			throw refused(response.getErrors());
		}
		return new Answer(response.getData(), Snapshot.of(response.getExtensions().get("snapshot")),
				withheld(response.getExtensions().get("withheld")));
	}

	private static List<String> withheld(@Nullable Object fields) {
		return (fields instanceof List<?> some) ? some.stream().map(String::valueOf).toList() : List.of();
	}

	private static Refused refused(List<ResponseError> errors) {
		ResponseError first = errors.getFirst();
		String code = String.valueOf(first.getExtensions().get("code"));
		int status = switch (code) {
			case "BAD_INPUT" -> 400;
			case "UNAUTHENTICATED" -> 401;
			case "FORBIDDEN" -> 403;
			case "UNAVAILABLE" -> 503;
			default -> 500;
		};
		return new Refused(status, code, Words.shortened(String.valueOf(first.getMessage())),
				errors.stream().skip(1).limit(3).map((one) -> Words.quoted(String.valueOf(one.getMessage()))).toList());
	}

	/**
	 * What the API says.
	 *
	 * @param data the answer
	 * @param snapshot the dates that it echoes
	 * @param withheld fields that are not for whoever asks, and therefore null
	 */
	record Answer(Map<String, Object> data, Snapshot snapshot, List<String> withheld) {
	}

}
