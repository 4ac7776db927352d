package org.sendgraph.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.limit.StoredDocuments;

import org.springframework.http.HttpStatus;

/**
 * Documents that a request names instead of sending them: stored ones by
 * {@code documentId}, and those that some client sent before by the hash of Apollo's
 * automatic persisted queries.
 */
final class Documents {

	private static final Pattern ID = Pattern.compile("sha256:([0-9a-f]{64})");

	/** In characters of the documents that clients sent with their hash. */
	private static final long MOST = 1_000_000;

	private final StoredDocuments stored;

	private final Cache<String, String> sent = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((String sum, String document) -> document.length())
		.build();

	Documents(StoredDocuments stored) {
		this.stored = stored;
	}

	/** The stored ones: names by id. */
	Map<String, String> names() {
		Map<String, String> names = new TreeMap<>();
		this.stored.names().forEach((sum, name) -> names.put("sha256:" + sum, name));
		return names;
	}

	/**
	 * Finds the document of a request.
	 * @param request its members
	 * @return the document
	 * @throws Refused where it neither has one nor names one that is known here
	 */
	String of(Map<?, ?> request) {
		Object query = request.get("query");
		Object id = request.get("documentId");
		String hash = hash(request.get("extensions"));
		if (id != null) {
			if (query != null) {
				throw Refused.malformed("There are both a query and a documentId.", "one of the two");
			}
			return stored(id);
		}
		if (query == null && hash != null) {
			String known = this.sent.getIfPresent(hash);
			if (known == null) {
				throw Refused.notSentBefore();
			}
			return known;
		}
		if (!(query instanceof String document) || document.isBlank()) {
			throw Refused.malformed("There is no query.",
					"a document of GraphQL as a string in query, or the id of a stored one in documentId");
		}
		if (hash != null) {
			if (!Checksum.of(document).equals(hash)) {
				throw Refused.malformed("The query is not the one of its sha256Hash.",
						"the SHA-256 of the query, in 64 hexadecimal digits");
			}
			this.sent.put(hash, document);
		}
		return document;
	}

	private String stored(Object id) {
		Matcher sum = ID.matcher(String.valueOf(id));
		String document = sum.matches() ? this.stored.find(sum.group(1)) : null;
		if (document == null) {
			throw Refused.of(HttpStatus.BAD_REQUEST,
					"No document is stored with the id " + Refused.quoted(String.valueOf(id)) + ".",
					"one of those listed at /graphql/documents, such as sha256: with 64 hexadecimal digits");
		}
		return document;
	}

	private static @Nullable String hash(@Nullable Object extensions) {
		return (extensions instanceof Map<?, ?> said && said.get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash) ? hash : null;
	}

}
