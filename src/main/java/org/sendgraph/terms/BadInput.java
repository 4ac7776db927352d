package org.sendgraph.terms;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be asked about. Reaches the client as a GraphQL error with the code
 * {@code BAD_INPUT}, the argument and what is accepted.
 */
public final class BadInput extends RuntimeException {

	private static final int LONGEST = 60;

	private final String argument;

	private final String accepted;

	/**
	 * Names the value and what would do.
	 * @param argument path of the value in the field's arguments, such as
	 * {@code question.age}
	 * @param message what is wrong with it
	 * @param accepted what would be accepted
	 */
	public BadInput(String argument, String message, String accepted) {
		super(message + " Accepted: " + accepted + ".");
		this.argument = argument;
		this.accepted = accepted;
	}

	/**
	 * Shows a value as it was given, but for control characters and great length.
	 * @param value the value
	 * @return the value in quotes
	 */
	public static String quoted(@Nullable Object value) {
		String shown = String.valueOf(value).replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
		return "\"" + ((shown.length() <= LONGEST) ? shown : shown.substring(0, LONGEST) + "…") + "\"";
	}

	public String argument() {
		return this.argument;
	}

	public String accepted() {
		return this.accepted;
	}

}
