package org.sendgraph.http;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.io.output.NullOutputStream;
import org.apache.commons.io.output.ThresholdingOutputStream;
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

	ServerResponse toPost(WebGraphQlResponse answer, Accepted form) {
		return unkept(status(answer, form), form, written(answer.toMap()));
	}

	/**
	 * Writes an answer to GET that has no errors.
	 * @param answer the answer
	 * @param exchange what is known of its request
	 * @return it
	 */
	Answer written(WebGraphQlResponse answer, Exchange exchange) {
		Map<String, Object> said = new LinkedHashMap<>(answer.toMap());
		Map<Object, Object> extensions = new LinkedHashMap<>(answer.getExtensions());
		Object snapshot = extensions.remove("snapshot");
		Object cost = extensions.remove("cost");
		said.remove("extensions");
		if (!extensions.isEmpty()) {
			said.put("extensions", extensions);
		}
		byte[] body = written(said);
		return new Answer(body, '"' + Checksum.of(body) + '"', snapshot, cost, exchange.moving().get());
	}

	ServerResponse toGet(Answer answer, Accepted form, HttpHeaders asked) {
		boolean personal = asked.containsHeader(HttpHeaders.AUTHORIZATION);
		CacheControl keep = answer.moving() ? CacheControl.noCache() : CacheControl.maxAge(PAST).immutable();
		Consumer<HttpHeaders> cacheable = (headers) -> cacheable(headers, whose(keep, personal), answer);
		String tag = answer.tag();
		if (asked.getIfNoneMatch().stream().anyMatch((known) -> known.equals("*") || tag.equals(strong(known)))) {
			return ServerResponse.status(HttpStatus.NOT_MODIFIED).headers(cacheable).build();
		}
		return sent(ServerResponse.status(form.status(true)).headers(cacheable), form, answer.body());
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
