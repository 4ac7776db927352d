package org.sendgraph.http;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.apache.commons.io.output.NullOutputStream;
import org.apache.commons.io.output.ThresholdingOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.Checksum;

import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Writes answers, and says who may keep them for how long. One that was asked with both
 * its dates stays as it is; any other has to be compared, and is sent again only where it
 * reads otherwise: its tag is made of its body. The two dates that it holds for move with
 * every day and entry, and what is left to spend with every question, so that these come
 * in headers, which a comparison renews.
 */
final class Answers {

	/** The header with the two dates, in the form of the extension of the same name. */
	static final String SNAPSHOT = "SendGraph-Snapshot";

	/** The header with what an answer cost, in the form of the extension. */
	static final String COST = "SendGraph-Cost";

	/**
	 * Names that people gave can be erased from the record, so that not even the past is
	 * kept for longer.
	 */
	private static final Duration PAST = Duration.ofDays(1);

	private final JsonMapper json;

	private final DataSize longest;

	Answers(JsonMapper json, DataSize longest) {
		this.json = json;
		this.longest = longest;
	}

	/** Writes an answer that has errors. */
	ServerResponse withErrors(WebGraphQlResponse answer, Accepted form) {
		return unkept(status(answer, form), form, written(answer.toMap()));
	}

	/**
	 * Writes an answer that has no errors.
	 * @param answer the answer
	 * @param exchange what is known of its request
	 * @return it
	 */
	Answer written(WebGraphQlResponse answer, Exchange exchange) {
		Map<String, Object> extensions = new TreeMap<>();
		answer.getExtensions().forEach((name, extension) -> extensions.put(name.toString(), extension));
		Object snapshot = extensions.remove("snapshot");
		Object cost = extensions.remove("cost");
		byte[] data = written(Collections.singletonMap("data", answer.getData()));
		return new Answer(data, extensions, '"' + Checksum.of(beside(data, extensions)) + '"', snapshot, cost,
				exchange.moving().get());
	}

	ServerResponse toPost(Answer answer, Accepted form) {
		Map<String, Object> extensions = new LinkedHashMap<>(answer.extensions());
		putKnown(extensions, "snapshot", answer.snapshot());
		putKnown(extensions, "cost", answer.cost());
		return unkept(form.status(true), form, beside(answer.data(), extensions));
	}

	private static void putKnown(Map<String, Object> extensions, String name, @Nullable Object value) {
		if (value != null) {
			extensions.put(name, value);
		}
	}

	/** Data that were written before, with what is said beside them now. */
	private byte[] beside(byte[] data, Map<String, Object> extensions) {
		if (extensions.isEmpty()) {
			return data;
		}
		byte[] more = this.json.writeValueAsBytes(Map.of("extensions", extensions));
		more[0] = ',';
		byte[] whole = Arrays.copyOf(data, data.length - 1 + more.length);
		System.arraycopy(more, 0, whole, data.length - 1, more.length);
		return whole;
	}

	ServerResponse toGet(Answer answer, Accepted form, HttpHeaders asked) {
		boolean personal = asked.containsHeader(HttpHeaders.AUTHORIZATION);
		CacheControl keep = answer.moving() ? CacheControl.noCache() : CacheControl.maxAge(PAST).immutable();
		Consumer<HttpHeaders> cacheable = (headers) -> cacheable(headers, whose(keep, personal), answer);
		String tag = answer.tag();
		if (asked.getIfNoneMatch().stream().anyMatch((known) -> known.equals("*") || tag.equals(strong(known)))) {
			return ServerResponse.status(HttpStatus.NOT_MODIFIED).headers(cacheable).build();
		}
		return sent(ServerResponse.status(form.status(true)).headers(cacheable), form,
				beside(answer.data(), answer.extensions()));
	}

	private byte[] written(Map<String, Object> said) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		ThresholdingOutputStream limited = new ThresholdingOutputStream((int) this.longest.toBytes(), (at) -> {
		}, (at) -> at.isThresholdExceeded() ? NullOutputStream.INSTANCE : body);
		this.json.writeValue(limited, said);
		if (limited.isThresholdExceeded()) {
			throw Refused.of(HttpStatus.BAD_REQUEST, "The answer is too long.",
					"questions with answers of at most " + this.longest.toMegabytes()
							+ " MiB; ask for smaller pages or fewer fields, and for whole lists at /export");
		}
		return body.toByteArray();
	}

	private static CacheControl whose(CacheControl keep, boolean personal) {
		return personal ? keep.cachePrivate() : keep.cachePublic();
	}

	/** Without the mark of a tag that a proxy has weakened on the way. */
	private static String strong(String tag) {
		return tag.startsWith("W/") ? tag.substring(2) : tag;
	}

	private static HttpStatus status(WebGraphQlResponse answer, Accepted form) {
		return form.status(answer.getExecutionResult().isDataPresent());
	}

	ServerResponse refusal(Refused refused, Accepted form) {
		return sent(
				ServerResponse.status(refused.status()).headers(refused::headers).cacheControl(CacheControl.noStore()),
				form, this.json.writeValueAsBytes(refused.body()));
	}

	/**
	 * A refusal on a page of the explorer: that nothing is there, or that none answers.
	 */
	ServerResponse page(Refused refused) {
		String said = String.valueOf(refused.getMessage());
		return ServerResponse.status(refused.status())
			.headers(refused::headers)
			.cacheControl(CacheControl.noStore())
			.varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
			.render(refused.isThere() ? "not-answered" : "nothing-here",
					Map.of("what", said, "why", said, "instead", "/"));
	}

	private static ServerResponse unkept(HttpStatus status, Accepted form, byte[] body) {
		return sent(ServerResponse.status(status).cacheControl(CacheControl.noStore()), form, body);
	}

	private void cacheable(HttpHeaders headers, CacheControl keep, Answer answer) {
		headers.setCacheControl(keep);
		headers.setVary(List.of(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION));
		headers.setETag(answer.tag());
		if (answer.snapshot() != null) {
			headers.set(SNAPSHOT, this.json.writeValueAsString(answer.snapshot()));
		}
		if (answer.cost() != null) {
			headers.set(COST, this.json.writeValueAsString(answer.cost()));
		}
	}

	private static ServerResponse sent(ServerResponse.BodyBuilder response, Accepted form, byte[] body) {
		return response.contentType(form.contentType()).contentLength(body.length).build((request, servlet) -> {
			servlet.getOutputStream().write(body);
			return null;
		});
	}

}
