package org.sendgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks a question again that somebody shared by its permalink: leads to the address that
 * answers it, where whatever is wrong with it is told too.
 */
@RestController
class SharedQuestion {

	private static final String BETWEEN = "~";

	private static final List<String> PLACE = List.of("residentAuthority", "maintainingAuthority", "registeredIcb");

	private final String document;

	private final JsonMapper json;

	SharedQuestion(@Value("classpath:explorer/who-is-responsible.graphql") Resource document, JsonMapper json)
			throws IOException {
		this.document = document.getContentAsString(StandardCharsets.UTF_8);
		this.json = json;
	}

	@GetMapping("/who-is-responsible")
	ResponseEntity<Void> ask(@RequestParam MultiValueMap<String, String> said) {
		Map<String, Object> variables = Map.of("question", question(said), "asOf", given(said, "validOn", "knownAt"));
		URI answer = UriComponentsBuilder.fromPath("/graphql")
			.queryParam("query", "{query}")
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(this.document, this.json.writeValueAsString(variables))
			.toUri();
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(answer).build();
	}

	private static Map<String, Object> question(MultiValueMap<String, String> said) {
		Map<String, Object> question = given(said, "provision", "planStatus", "failure", "need");
		String age = said.getFirst("age");
		if (age != null) {
			question.put("age", age.matches("\\d{1,3}") ? Integer.valueOf(age) : age);
		}
		Map<String, Object> setting = given(said, "urn");
		if (said.containsKey("setting")) {
			setting.put("type", said.getFirst("setting"));
		}
		question.put("setting", setting);
		Map<String, Object> place = given(said, PLACE.toArray(String[]::new));
		if (said.containsKey("other")) {
			place.put("others", said.get("other").stream().map(SharedQuestion::other).toList());
		}
		question.put("place", place);
		List<Map<String, Object>> circumstances = new ArrayList<>();
		said.getOrDefault("holds", List.of())
			.forEach((one) -> circumstances.add(Map.of("condition", one, "holds", true)));
		said.getOrDefault("holdsNot", List.of())
			.forEach((one) -> circumstances.add(Map.of("condition", one, "holds", false)));
		if (!circumstances.isEmpty()) {
			question.put("circumstances", circumstances);
		}
		return question;
	}

	/** A role, the kind of a code, and the code. */
	private static Map<String, Object> other(String said) {
		String[] parts = said.split(BETWEEN, 3);
		return (parts.length == 3) ? Map.of("role", parts[0], "organisation", Map.of(parts[1], parts[2]))
				: Map.of("role", said);
	}

	private static Map<String, Object> given(MultiValueMap<String, String> said, String... names) {
		Map<String, Object> given = new LinkedHashMap<>();
		for (String name : names) {
			String value = said.getFirst(name);
			if (value != null) {
				given.put(name, value);
			}
		}
		return given;
	}

}
