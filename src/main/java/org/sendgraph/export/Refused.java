package org.sendgraph.export;

import java.util.List;

/**
 * An export that is not made. Reaches the client as a problem with a code of the API's
 * closed list and what to do.
 */
final class Refused extends RuntimeException {

	private static final String BAD_INPUT = "BAD_INPUT";

	private final int status;

	private final String code;

	private final List<String> others;

	/**
	 * Says what the API said.
	 * @param status of the HTTP answer
	 * @param code of the API's closed list
	 * @param message what is wrong and what to do
	 * @param others what else is wrong
	 */
	Refused(int status, String code, String message, List<String> others) {
		super(message);
		this.status = status;
		this.code = code;
		this.others = others;
	}

	static Refused badInput(String message) {
		return new Refused(400, BAD_INPUT, message, List.of());
	}

	static Refused busy() {
		return new Refused(503, "UNAVAILABLE",
				"As many exports as may run at once are being made. Try again in a minute.", List.of());
	}

	int status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	List<String> others() {
		return this.others;
	}

}
