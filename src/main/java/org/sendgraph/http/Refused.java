package org.sendgraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;

import org.sendgraph.limit.NoTurn;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request is not answered. It is told in the form that errors of an answer have,
 * whatever was sent.
 */
final class Refused extends RuntimeException {

	/** Letters of it that are repeated, so that a refusal stays small. */
	private static final int LONGEST_QUOTE = 60;

	private final HttpStatus status;

	private final String code;

	private final Map<String, String> headers;

	private Refused(HttpStatus status, String code, String message, Map<String, String> headers) {
		super(message, null, false, false);
		this.status = status;
		this.code = code;
		this.headers = headers;
	}

	/**
	 * Refuses what no server could understand.
	 * @param problem what is wrong
	 * @param accepted what would be accepted
	 */
	static Refused malformed(String problem, String accepted) {
		return of(HttpStatus.BAD_REQUEST, problem, accepted);
	}

	static Refused of(HttpStatus status, String problem, String accepted) {
		return new Refused(status, "BAD_INPUT", problem + " Accepted: " + accepted + ".", Map.of());
	}

	/**
	 * Refuses a method.
	 * @param problem what is wrong
	 * @param allow methods that would be accepted, divided by commas
	 */
	static Refused method(String problem, String allow) {
		return new Refused(HttpStatus.METHOD_NOT_ALLOWED, "BAD_INPUT", problem + " Accepted: " + allow + ".",
				Map.of(HttpHeaders.ALLOW, allow));
	}

	static Refused notFound(String path) {
		return new Refused(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is nothing at " + quoted(path)
				+ ". Questions go to /graphql, the schema is at /graphql/schema.graphqls, and a thing has the address /id/<type>/<key>.",
				Map.of());
	}

	/**
	 * Refuses an address whose thing is not there.
	 * @param status whether it ever was
	 * @param problem what is not there
	 * @param accepted which address would do
	 */
	static Refused missing(HttpStatus status, String problem, String accepted) {
		return new Refused(status, "NOT_FOUND", problem + " Accepted: " + accepted + ".", Map.of());
	}

	/**
	 * Refuses what the API does not answer.
	 * @param error its error
	 */
	static Refused as(GraphQLError error) {
		String code = code(error);
		HttpStatus status = switch (code) {
			case "UNAUTHENTICATED" -> HttpStatus.UNAUTHORIZED;
			case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
			case "BAD_INPUT" -> HttpStatus.BAD_REQUEST;
			case "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
		return new Refused(status, code, error.getMessage(),
				(status == HttpStatus.UNAUTHORIZED) ? Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : Map.of());
	}

	/** The code of an error of the API. */
	static String code(GraphQLError error) {
		return (error.getExtensions() != null) ? String.valueOf(error.getExtensions().get("code")) : "";
	}

	/** Says no more than that it failed: the log has the rest. */
	static Refused failed() {
		return new Refused(HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR",
				"Something failed here. Whoever runs this finds it in the log.", Map.of());
	}

	/**
	 * Asks a client of Apollo's automatic persisted queries for the whole document. Its
	 * clients know the code, and give the protocol up at another status.
	 */
	static Refused notSentBefore() {
		return new Refused(HttpStatus.OK, "PERSISTED_QUERY_NOT_FOUND",
				"PersistedQueryNotFound: send the query with its hash, and the hash alone will do from then on.",
				Map.of());
	}

	/**
	 * Refuses a request for now.
	 * @param full why, and until when
	 */
	static Refused busy(NoTurn full) {
		return new Refused(full.own() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE",
				full.getMessage() + " Ask again in " + full.seconds()
						+ ((full.seconds() == 1) ? " second." : " seconds."),
				Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(full.seconds())));
	}

	/**
	 * Quotes what somebody sent.
	 * @param sent what was sent
	 * @return its beginning in quotation marks, without characters that cannot be seen
	 */
	static String quoted(String sent) {
		String seen = sent.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "?");
		return '"' + ((seen.length() <= LONGEST_QUOTE) ? seen : seen.substring(0, LONGEST_QUOTE) + "…") + '"';
	}

	/** Whether there may be something that is only not told, to this one or now. */
	boolean isThere() {
		return !this.code.equals("NOT_FOUND") && !this.code.equals("BAD_INPUT");
	}

	HttpStatus status() {
		return this.status;
	}

	void headers(HttpHeaders sent) {
		this.headers.forEach(sent::set);
	}

	/** Tells of it where the answer to a question would stand. */
	GraphQLError error() {
		return GraphQLError.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", String.valueOf(getMessage()))
			.extensions(Map.of("code", this.code))
			.build();
	}

	/** The body that tells of it. */
	Map<String, Object> body() {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("message", String.valueOf(getMessage()));
		error.put("extensions", Map.of("code", this.code));
		return Map.of("errors", List.of(error));
	}

}
