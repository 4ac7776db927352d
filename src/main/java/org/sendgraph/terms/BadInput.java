package org.sendgraph.terms;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be asked about. Reaches the client as a GraphQL error with the code
 * {@code BAD_INPUT}, the argument and what is accepted.
 */
public final class BadInput extends RuntimeException {

	private static final int LONGEST = 60;

	private static final int LONGEST_ID = 250;

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

	/**
	 * Lets an id pass that could be one.
	 * @param argument path of the value in the field's arguments
	 * @param id the id
	 * @return the id
	 * @throws BadInput when it is longer than any id, or has characters that none has
	 */
	public static String id(String argument, String id) {
		if (id.length() > LONGEST_ID
				|| id.codePoints().anyMatch((one) -> one < ' ' || Character.getType(one) == Character.FORMAT)) {
			throw new BadInput(argument, quoted(id) + " is no id.", "an id that this API gave out");
		}
		return id;
	}

	/**
	 * Lets the id of one type of thing pass.
	 * @param argument path of the value in the field's arguments
	 * @param id the id; null passes too
	 * @param type type with which it has to begin
	 * @throws BadInput when it begins otherwise, as a code does
	 */
	public static void idOf(String argument, @Nullable String id, String type) {
		if (id != null && !id(argument, id).startsWith(type + ":")) {
			throw new BadInput(argument, quoted(id) + " is no id of this type.", "an id such as " + type + ":…");
		}
	}

	/** What a client is told beside the message. */
	Map<String, Object> extensions() {
		return Map.of("code", "BAD_INPUT", "argument", this.argument, "accepted", this.accepted);
	}

	public String argument() {
		return this.argument;
	}

	public String accepted() {
		return this.accepted;
	}

}
