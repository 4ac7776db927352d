package org.sendgraph.terms;

/**
 * Something that whoever asks may not see or do. Reaches the client as a GraphQL error
 * with its code.
 */
public final class NotAllowed extends RuntimeException {

	private final Code code;

	/**
	 * Says what is not allowed.
	 * @param code why
	 * @param message who may, and what to do
	 */
	public NotAllowed(Code code, String message) {
		super(message);
		this.code = code;
	}

	public Code code() {
		return this.code;
	}

	/** Why it is not allowed. */
	public enum Code {

		/** It needs a token, and none was sent. */
		UNAUTHENTICATED,
		/** The token does not allow it. */
		FORBIDDEN,
		/** Nobody can, since this server knows no issuer of tokens. */
		READ_ONLY

	}

}
