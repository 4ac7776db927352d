package org.sendgraph.explorer;

import org.springframework.http.HttpStatus;

/**
 * A page that cannot be made, since the API does not answer whoever asks, or nobody now.
 */
final class NotAnswered extends RuntimeException {

	private final HttpStatus status;

	NotAnswered(Problem problem) {
		super(problem.message());
		this.status = switch (problem.code()) {
			case "UNAUTHENTICATED" -> HttpStatus.UNAUTHORIZED;
			case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
			case "UNAVAILABLE" -> HttpStatus.SERVICE_UNAVAILABLE;
			default -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

	HttpStatus status() {
		return this.status;
	}

}
