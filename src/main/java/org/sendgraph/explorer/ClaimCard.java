package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Claims that differ only in who pays.
 *
 * @param claim the first of them
 * @param payments who pays from what in each of them
 * @param rules ids of the rules that they turn into names
 * @param sources documents that they rest on
 */
record ClaimCard(Map<String, Object> claim, List<Map<String, Object>> payments, List<String> rules,
		List<Map<String, Object>> sources) {

	private static final List<String> PAID = List.of("funding", "rule", "sources", "note");

	/** Cards for claims, in their order. */
	static List<ClaimCard> of(List<Map<String, Object>> claims) {
		Map<Map<String, Object>, List<Map<String, Object>>> alike = new LinkedHashMap<>();
		for (Map<String, Object> claim : claims) {
			Map<String, Object> rest = new LinkedHashMap<>(claim);
			rest.keySet().removeAll(PAID);
			alike.computeIfAbsent(rest, (key) -> new ArrayList<>()).add(claim);
		}
		return alike.values().stream().map(ClaimCard::card).toList();
	}

	private static ClaimCard card(List<Map<String, Object>> claims) {
		return new ClaimCard(claims.getFirst(), objects(claims, "funding"),
				objects(claims, "rule").stream().map((rule) -> String.valueOf(rule.get("id"))).distinct().toList(),
				claims.stream().flatMap((claim) -> Answer.objects(claim.get("sources")).stream()).distinct().toList());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> objects(List<Map<String, Object>> claims, String field) {
		return claims.stream().map((claim) -> (Map<String, Object>) claim.get(field)).filter(Objects::nonNull).toList();
	}

	/** Duties whose law can be read on a page of its own, each once. */
	static List<Map<String, Object>> laws(List<Map<String, Object>> claims) {
		return objects(claims, "duty").stream()
			.filter((duty) -> duty.get("legislationPage") != null)
			.distinct()
			.toList();
	}

	/** What an officer should know of any of them. */
	static List<String> notes(List<Map<String, Object>> claims) {
		return claims.stream()
			.flatMap((claim) -> Stream.ofNullable((@Nullable Object) claim.get("note")))
			.map(String::valueOf)
			.distinct()
			.toList();
	}

}
