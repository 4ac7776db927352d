package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What forms offer to choose from, in the order of names.
 *
 * @param provisions provisions by category, each category by its name in the API
 * @param councils councils
 * @param boards integrated care boards
 * @param conditions questions by the name of their condition
 */
record Choices(Map<String, List<Map<String, Object>>> provisions, List<Map<String, Object>> councils,
		List<Map<String, Object>> boards, Map<String, String> conditions) {

	static Choices of(Answer answer) {
		return new Choices(
				whole(answer, "Provisions").collect(Collectors.groupingBy((one) -> String.valueOf(one.get("category")),
						LinkedHashMap::new, Collectors.toList())),
				whole(answer, "Councils").toList(), answer.nodes("boards"),
				Answer.objects(answer.data().get("conditions"))
					.stream()
					.collect(Collectors.toMap((one) -> String.valueOf(one.get("id")),
							(one) -> String.valueOf(one.get("question")))));
	}

	/** A list of up to two hundred, of which the API gives the first and the last. */
	private static Stream<Map<String, Object>> whole(Answer answer, String what) {
		return Stream.concat(answer.nodes("first" + what).stream(), answer.nodes("last" + what).stream())
			.collect(Collectors.toMap((one) -> one.get("id"), Function.identity(), (one, again) -> one,
					LinkedHashMap::new))
			.values()
			.stream();
	}

	/**
	 * Names of councils by the code that a form sends.
	 * @param given the code that was given, be it another one of the same council
	 */
	public Map<String, String> councilNames(String given) {
		return this.councils.stream()
			.collect(Collectors.toMap(
					(one) -> String.valueOf(given.equals(one.get("gssCode")) ? given : one.get("dfeCode")),
					Choices::name, (one, again) -> one, LinkedHashMap::new));
	}

	/** Names of councils by their ids. */
	public Map<String, String> councilIds() {
		return this.councils.stream()
			.collect(Collectors.toMap((one) -> String.valueOf(one.get("id")), Choices::name, (one, again) -> one,
					LinkedHashMap::new));
	}

	/** The id of the council with a code; null where there is none. */
	public @Nullable String councilId(String code) {
		return this.councils.stream()
			.filter((one) -> code.equals(one.get("dfeCode")) || code.equals(one.get("gssCode")))
			.map((one) -> String.valueOf(one.get("id")))
			.findFirst()
			.orElse(null);
	}

	/** Names of boards by their ids. */
	public Map<String, String> boardIds() {
		return this.boards.stream()
			.collect(Collectors.toMap((one) -> String.valueOf(one.get("id")), Choices::name, (one, again) -> one,
					LinkedHashMap::new));
	}

	/** Names of councils and boards by their ids. */
	public Map<String, String> bodyIds() {
		Map<String, String> bodies = councilIds();
		bodies.putAll(boardIds());
		return bodies;
	}

	/** Names of boards by the code that a form sends. */
	public Map<String, String> boardNames() {
		return this.boards.stream()
			.collect(Collectors.toMap((one) -> String.valueOf(one.get("odsCode")), Choices::name, (one, again) -> one,
					LinkedHashMap::new));
	}

	/** The question of a condition, or its name where there is none. */
	public String condition(String id) {
		return this.conditions.getOrDefault(id, id);
	}

	/** Whether a provision is offered. */
	public boolean provision(String id) {
		return provisionNames().containsKey(id);
	}

	/** Names of provisions by their ids. */
	Map<String, String> provisionNames() {
		return this.provisions.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap((one) -> String.valueOf(one.get("id")), Choices::name));
	}

	private static String name(Map<String, Object> one) {
		return String.valueOf(one.get("name"));
	}

}
