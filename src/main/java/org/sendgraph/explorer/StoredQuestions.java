package org.sendgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The questions that pages ask: documents that come with the application, put to the API
 * in this process with its own rules and limits of one question.
 */
@Component
class StoredQuestions {

	private static final URI ADDRESS = URI.create("/graphql");

	private static final String SUFFIX = ".graphql";

	private final WebGraphQlHandler handler;

	private final JsonMapper json;

	private final Map<String, String> documents = new HashMap<>();

	/** Put together here, since commands that serve nothing have no handler. */
	StoredQuestions(ExecutionGraphQlService service, List<WebGraphQlInterceptor> interceptors, JsonMapper json,
			@Value("classpath:explorer/*.graphql") Resource[] pages,
			@Value("classpath:explorer/things/*.graphql") Resource[] things,
			@Value("classpath:explorer/exports/*.graphql") Resource[] exports) throws IOException {
		this.handler = WebGraphQlHandler.builder(service).interceptors(interceptors).build();
		this.json = json;
		for (Resource page : pages) {
			this.documents.put(name(page), page.getContentAsString(StandardCharsets.UTF_8));
		}
		for (Resource thing : things) {
			this.documents.put("things/" + name(thing), thing.getContentAsString(StandardCharsets.UTF_8));
		}
		for (Resource export : exports) {
			this.documents.put("exports/" + name(export), export.getContentAsString(StandardCharsets.UTF_8));
		}
	}

	/** The text of a document. */
	String document(String name) {
		return Objects.requireNonNull(this.documents.get(name));
	}

	private static String name(Resource file) {
		return Objects.requireNonNull(file.getFilename()).replace(SUFFIX, "");
	}

	/** Whether there is a document of this name. */
	boolean has(String name) {
		return this.documents.containsKey(name);
	}

	/**
	 * Asks one of them.
	 * @param name name of its file, without the ending
	 * @param variables its variables
	 * @param headers those of whoever asks
	 * @return what the API says, with problems of what was asked
	 * @throws NotAnswered where the API answers nothing at all, whatever is asked
	 */
	Answer ask(String name, Map<String, @Nullable Object> variables, HttpHeaders headers) {
		String document = document(name);
		Map<String, @Nullable Object> body = new HashMap<>(Map.of("query", document, "variables", variables));
		WebGraphQlResponse response = Objects.requireNonNull(this.handler
			.handleRequest(new WebGraphQlRequest(ADDRESS, headers, new LinkedMultiValueMap<>(), null, new HashMap<>(),
					body, "page", Locale.UK))
			.block());
		List<Problem> problems = response.getErrors().stream().map(Problem::of).toList();
		problems.stream().filter((problem) -> !problem.badInput()).findFirst().ifPresent((problem) -> {
			throw new NotAnswered(problem);
		});
		Map<String, Object> data = response.getData();
		return new Answer((data != null) ? data : Map.of(), problems, document,
				this.json.writerWithDefaultPrettyPrinter().writeValueAsString(variables), snapshot(response));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> snapshot(WebGraphQlResponse response) {
		return Objects.requireNonNullElse((Map<String, Object>) response.getExtensions().get("snapshot"), Map.of());
	}

}
