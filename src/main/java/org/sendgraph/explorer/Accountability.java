package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the API says to the question who is responsible.
 *
 * @param found its answer
 */
record Accountability(Map<String, Object> found) {

	/** Another question gets further than an answer to this one. */
	private static final String AGAIN = "ASK_AGAIN";

	private static final Set<String> ASSUMED = Set.of("ASSUMED", "DEFAULTED", "KNOWN_BY_KIND");

	List<Map<String, Object>> claims() {
		return Answer.objects(this.found.get("claims"));
	}

	/** What is to be settled before it is sure. */
	List<Map<String, Object>> open() {
		return missing((kind) -> !ASSUMED.contains(kind) && !AGAIN.equals(kind));
	}

	List<Map<String, Object>> assumed() {
		return missing(ASSUMED::contains);
	}

	/** What to ask instead. */
	List<Map<String, Object>> again() {
		return missing(AGAIN::equals);
	}

	/** Documents that any claim rests on, each once. */
	List<Map<String, Object>> sources() {
		return claims().stream().flatMap((claim) -> Answer.objects(claim.get("sources")).stream()).distinct().toList();
	}

	/** One of the two dates that it holds for. */
	Object asOf(String date) {
		return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(this.found.get("asOf"))).get(date));
	}

	/** Where it can be read again, for the same two dates. */
	String permanent() {
		return SaidQuestion.pageOf(Objects.requireNonNull(this.found.get("permalink")));
	}

	private List<Map<String, Object>> missing(Predicate<String> kind) {
		return Answer.objects(this.found.get("missing"))
			.stream()
			.filter((one) -> kind.test(String.valueOf(one.get("kind"))))
			.toList();
	}

}
