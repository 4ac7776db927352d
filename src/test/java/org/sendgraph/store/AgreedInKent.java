package org.sendgraph.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

/**
 * Officers of Kent and its board, who agree things at random.
 */
final class AgreedInKent {

	static final Actor KENT = Store.officer("LocalAuthority:886");

	static final Actor BOARD = Store.officer("IntegratedCareBoard:QKS");

	static final String RECORD = """
			mutation ($agreed: ArrangementInput!, $key: String!) {
			  recordArrangement(arrangement: $agreed, reason: "Agreed by the board", idempotencyKey: $key
			    sources: [{document: {title: "Minutes of the joint board"}, locator: "item 7"}]) {
			    __typename ... on ArrangementRecorded { repeated entry { id } arrangement { id } } } }""";

	private static final String RULE = "Rule:mx-slt-educational--any--ehcp--1";

	private AgreedInKent() {
	}

	/** An arrangement of a year of its own. */
	static Map<String, Object> agreed(int year, String title) {
		return new HashMap<>(Map.of("title", title, "place", "LocalAuthority:886", "rules", List.of(RULE), "start",
				year + "-04-01", "end", (year + 1) + "-04-01", "pooled", true, "terms",
				"Six sessions each half term of " + year, "parties",
				List.of(party("LocalAuthority:886", "PAYS", 60), party("IntegratedCareBoard:QKS", "PAYS", 40),
						party("IntegratedCareBoard:QKS", "COMMISSIONS", null))));
	}

	private static Map<String, Object> party(String organisation, String part, @Nullable Integer share) {
		return (share != null) ? Map.of("organisation", organisation, "part", part, "share", share)
				: Map.of("organisation", organisation, "part", part);
	}

	/** Records an arrangement and gives its id. */
	static String record(Store store, int year, String key) {
		Map<?, ?> recorded = (Map<?, ?>) store
			.data(KENT, RECORD, Map.of("agreed", agreed(year, "Therapy " + year), "key", key))
			.get("recordArrangement");
		return (String) Objects.requireNonNull(
				((Map<?, ?>) Objects.requireNonNull(recorded.get("arrangement"), recorded.toString())).get("id"));
	}

	static void confirm(Store store, String arrangement, String key) {
		done(store, BOARD, "mutation { done: confirmArrangement(arrangement: \"" + arrangement
				+ "\", reason: \"Agreed\", idempotencyKey: \"" + key + "\") { __typename } }");
	}

	static void end(Store store, String arrangement, String on, String key) {
		done(store, KENT,
				"mutation { done: endArrangement(arrangement: \"" + arrangement + "\", on: \"" + on
						+ "\", reason: \"Agreed\", idempotencyKey: \"" + key
						+ "\", sources: [{document: {title: \"Letter\"}}]) { __typename } }");
	}

	static void correct(Store store, String arrangement, int year, String key) {
		Map<?, ?> corrected = (Map<?, ?>) store.data(KENT, """
				mutation ($id: ID!, $agreed: ArrangementInput!, $key: String!) {
				  done: correctArrangement(arrangement: $id, correction: $agreed, reason: "A slip", idempotencyKey: $key
				    sources: [{document: {title: "Corrected minutes"}}]) { __typename } }""",
				Map.of("id", arrangement, "agreed", agreed(year, "Therapy, corrected, of " + year), "key", key))
			.get("done");
		check(corrected);
	}

	static void erase(Store store, Actor actor, String about, String key) {
		done(store, actor, "mutation { done: eraseWording(about: \"" + about
				+ "\", reason: \"Asked for\", idempotencyKey: \"" + key + "\") { __typename } }");
	}

	private static void done(Store store, Actor actor, String document) {
		check((Map<?, ?>) store.data(actor, document, Map.of()).get("done"));
	}

	private static void check(Map<?, ?> done) {
		String type = String.valueOf(done.get("__typename"));
		if (!type.matches("Arrangement(Confirmed|Ended|Corrected)|WordingErased")) {
			throw new AssertionError(done);
		}
	}

	static String key(Random random) {
		return "key-" + Long.toHexString(random.nextLong() | 1L << 62);
	}

}
