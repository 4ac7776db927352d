package org.sendgraph.http;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The thing that an address names.
 *
 * @param type name of its type
 * @param key what makes its id with it
 * @param dates those of the two dates that the address says, by name
 */
record NamedThing(String type, String key, Map<String, String> dates) {

	private static final List<String> DATES = List.of("validOn", "knownAt");

	static NamedThing of(ServerRequest request) {
		return new NamedThing(request.pathVariable("type"), request.pathVariable("key"), dates(request.params()));
	}

	private static Map<String, String> dates(MultiValueMap<String, String> parameters) {
		Map<String, String> dates = new LinkedHashMap<>();
		for (String name : DATES) {
			List<String> values = parameters.getOrDefault(name, List.of());
			if (values.size() > 1) {
				throw Refused.malformed("The parameter " + name + " stands " + values.size() + " times.", "one of it");
			}
			values.forEach((value) -> dates.put(name, value));
		}
		return dates;
	}

	String id() {
		return this.type + ":" + this.key;
	}

	/** The variables of a question about it. */
	Map<String, Object> variables() {
		Map<String, Object> variables = new HashMap<>();
		variables.put("id", id());
		if (!this.dates.isEmpty()) {
			variables.put("asOf", this.dates);
		}
		return variables;
	}

	/** Where the page is that tells of it. */
	URI page() {
		return dated(UriComponentsBuilder.fromPath("/things/{type}/{key}"));
	}

	/** Where the page is that asks about it, and takes a token. */
	URI asking() {
		return dated(UriComponentsBuilder.fromPath("/graphiql").queryParam("thing", "{id}"));
	}

	private URI dated(UriComponentsBuilder page) {
		Map<String, String> values = new HashMap<>(this.dates);
		values.putAll(Map.of("id", id(), "type", this.type, "key", this.key));
		this.dates.keySet().forEach((name) -> page.queryParam(name, "{" + name + "}"));
		return page.encode().buildAndExpand(values).toUri();
	}

	/**
	 * Where the API tells of it.
	 * @param document id of the stored document that asks
	 * @param json for its variables
	 */
	URI answer(String document, JsonMapper json) {
		return UriComponentsBuilder.fromPath("/graphql")
			.queryParam("documentId", "{document}")
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(document, json.writeValueAsString(variables()))
			.toUri();
	}

}
