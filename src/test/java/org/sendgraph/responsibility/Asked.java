package org.sendgraph.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * A question as a client writes it, and its answer as a client reads it.
 */
final class Asked {

	static final String DAY = "2026-11-24";

	private static final String DOCUMENT = """
			query ($question: AccountabilityQuestion!, $asOf: AsOf) { whoIsResponsible(question: $question, asOf: $asOf) {
			  verdict sentence permalink asOf { validOn knownAt }
			  because { text }
			  missing { kind question assumed role { id } condition { id } candidates { id } }
			  claims { obligation standing confidence note
			    when { condition { id } needs holds settledBy }
			    responsible { bodyType name role { id legalBasis } organisation { id } }
			    funding { layer stream { id } payer { bodyType name organisation { id } } rates { amount per every } share }
			    commissioner { name organisation { id } } deliverer { name organisation { id } } arrangement { id }
			    duty { id } alsoUnder { id } redress { id } rule { id } } } }""";

	private final Map<String, Object> question = new HashMap<>();

	private final Map<String, Object> place = new HashMap<>();

	private final List<Map<String, Object>> others = new ArrayList<>();

	private final List<Map<String, Object>> circumstances = new ArrayList<>();

	private final Map<String, Object> asOf = new HashMap<>(Map.of("validOn", DAY));

	private Asked(String provision) {
		this.question.put("provision", "Provision:" + provision);
		this.question.put("place", this.place);
		this.place.put("residentAuthority", "886");
		with("planStatus", "EHCP").with("age", 9).in("MAINSTREAM_SCHOOL");
	}

	static Asked about(String provision) {
		return new Asked(provision);
	}

	Asked with(String part, Object value) {
		this.question.put(part, value);
		return this;
	}

	Asked age(int age) {
		return with("age", age);
	}

	Asked plan(String status) {
		return with("planStatus", status);
	}

	Asked in(String settingType) {
		return with("setting", Map.of("type", settingType));
	}

	Asked living(String council) {
		return placed("residentAuthority", council);
	}

	Asked placed(String part, String code) {
		this.place.put(part, code);
		return this;
	}

	Asked role(String role, Map<String, Object> organisation) {
		this.others.add(Map.of("role", role, "organisation", organisation));
		this.place.put("others", this.others);
		return this;
	}

	Asked council(String role, String dfeCode) {
		return role(role, Map.of("dfeCode", dfeCode));
	}

	Asked given(String condition, boolean holds) {
		this.circumstances.add(Map.of("condition", condition, "holds", holds));
		this.question.put("circumstances", this.circumstances);
		return this;
	}

	Asked failing(String failure) {
		return with("failure", failure);
	}

	Asked on(String day) {
		this.asOf.put("validOn", day);
		return this;
	}

	Asked knownAt(String instant) {
		this.asOf.put("knownAt", instant);
		return this;
	}

	Map<String, Object> body() {
		return Map.of("query", DOCUMENT, "variables", Map.of("question", this.question, "asOf", this.asOf));
	}

	Answer of(ExecutionGraphQlService graphQl) {
		Map<String, Object> response = Objects.requireNonNull(graphQl
			.execute(new DefaultExecutionGraphQlRequest(DOCUMENT, null,
					Map.of("question", this.question, "asOf", this.asOf), null, "asked", null))
			.map((one) -> one.getExecutionResult().toSpecification())
			.block());
		if (response.containsKey("errors")) {
			throw new AssertionError(this.question + " on " + this.asOf + ": " + response.get("errors"));
		}
		return new Answer(map(map(response, "data"), "whoIsResponsible"));
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(Map<String, Object> of, String name) {
		return (Map<String, Object>) Objects.requireNonNull(of.get(name), name);
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> list(Map<String, Object> of, String name) {
		return (List<Map<String, Object>>) Objects.requireNonNull(of.get(name), name);
	}

	/** The part of a part …, or null where one of them is. */
	@SuppressWarnings("unchecked")
	static @Nullable String text(Map<String, Object> of, String... path) {
		Object found = of;
		for (String name : path) {
			found = (found instanceof Map) ? ((Map<String, Object>) found).get(name) : null;
		}
		return (found != null) ? found.toString() : null;
	}

	/**
	 * An answer.
	 *
	 * @param fields as a client gets them
	 */
	record Answer(Map<String, Object> fields) {

		@Nullable String verdict() {
			return text(this.fields, "verdict");
		}

		String sentence() {
			return Objects.requireNonNull(text(this.fields, "sentence"));
		}

		List<Map<String, Object>> claims() {
			return list(this.fields, "claims");
		}

		List<String> rules() {
			return each("rule", "id").stream().map((id) -> id.substring("Rule:".length())).toList();
		}

		List<String> each(String... path) {
			return claims().stream().map((claim) -> String.valueOf(text(claim, path))).toList();
		}

		List<String> because() {
			return list(this.fields, "because").stream().map((reason) -> String.valueOf(reason.get("text"))).toList();
		}

		List<Map<String, Object>> missing(String kind) {
			return list(this.fields, "missing").stream().filter((one) -> kind.equals(one.get("kind"))).toList();
		}

		List<String> conditions(String kind) {
			return missing(kind).stream().map((one) -> String.valueOf(text(one, "condition", "id"))).toList();
		}

		List<String> candidates(String role) {
			return list(this.fields, "missing").stream()
				.filter((one) -> role.equals(text(one, "role", "id")))
				.flatMap((one) -> list(one, "candidates").stream())
				.map((candidate) -> String.valueOf(candidate.get("id")))
				.toList();
		}

	}

}
