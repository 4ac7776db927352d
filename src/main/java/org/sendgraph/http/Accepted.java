package org.sendgraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * In which of its two media types a client wants the answer. The newer one tells by its
 * status whether the question was understood; the older one always says 200, and is for
 * whoever does not choose.
 */
enum Accepted {

	RESPONSE_JSON("application/graphql-response+json"), JSON("application/json");

	private final MediaType type;

	private final MediaType written;

	Accepted(String type) {
		this.type = MediaType.parseMediaType(type);
		this.written = MediaType.parseMediaType(type + ";charset=utf-8");
	}

	static Accepted of(HttpHeaders headers) {
		List<MediaType> wanted = wanted(headers);
		if (wanted.isEmpty()) {
			return JSON;
		}
		List<Accepted> ruledOut = Stream.of(values())
			.filter((form) -> wanted.stream()
				.anyMatch((one) -> one.getQualityValue() == 0 && one.equalsTypeAndSubtype(form.type)))
			.toList();
		for (MediaType one : wanted) {
			for (Accepted form : List.of(JSON, RESPONSE_JSON)) {
				if (one.getQualityValue() > 0 && one.includes(form.type) && !ruledOut.contains(form)) {
					return form;
				}
			}
		}
		throw Refused.of(HttpStatus.NOT_ACCEPTABLE, "The header Accept allows none of the forms that answers have.",
				RESPONSE_JSON.type + " or " + JSON.type + "; text/event-stream for a stream");
	}

	/** Whether a stream of events is wanted first. */
	static boolean stream(HttpHeaders headers) {
		try {
			List<MediaType> wanted = wanted(headers);
			return !wanted.isEmpty() && wanted.getFirst().equalsTypeAndSubtype(MediaType.TEXT_EVENT_STREAM);
		}
		catch (Refused refused) {
			return false;
		}
	}

	/**
	 * Whether somebody wants a page to look at rather than an answer to read by machine,
	 * which is for whoever does not choose.
	 */
	static boolean page(HttpHeaders headers) {
		List<MediaType> wanted = wanted(headers);
		for (MediaType one : wanted) {
			if (one.getQualityValue() == 0) {
				continue;
			}
			if (one.includes(JSON.type) || one.includes(RESPONSE_JSON.type)) {
				return false;
			}
			if (one.includes(MediaType.TEXT_HTML)) {
				return true;
			}
		}
		if (wanted.isEmpty()) {
			return false;
		}
		throw Refused.of(HttpStatus.NOT_ACCEPTABLE, "The header Accept allows neither a page nor an answer.",
				MediaType.TEXT_HTML + ", " + RESPONSE_JSON.type + " or " + JSON.type);
	}

	/** The form in which a refusal is told, even to whoever accepts none. */
	static Accepted forRefusal(HttpHeaders headers) {
		try {
			return of(headers);
		}
		catch (Refused refused) {
			return JSON;
		}
	}

	/** Whether a refusal is told on a page, to whoever wants one. */
	static boolean pageForRefusal(HttpHeaders headers) {
		try {
			return page(headers);
		}
		catch (Refused refused) {
			return false;
		}
	}

	private static List<MediaType> wanted(HttpHeaders headers) {
		try {
			List<MediaType> accept = new ArrayList<>(headers.getAccept());
			MimeTypeUtils.sortBySpecificity(accept);
			accept.sort((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()));
			return accept;
		}
		catch (InvalidMediaTypeException ex) {
			throw Refused.of(HttpStatus.NOT_ACCEPTABLE, "The header Accept names no media type.",
					RESPONSE_JSON.type + " or " + JSON.type);
		}
	}

	/** The header Content-Type of an answer. */
	MediaType contentType() {
		return this.written;
	}

	/**
	 * Says with which status an answer is sent.
	 * @param executed whether the question was understood, so that the answer has data,
	 * even null
	 */
	HttpStatus status(boolean executed) {
		return (executed || this == JSON) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
	}

}
