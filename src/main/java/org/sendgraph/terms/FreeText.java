package org.sendgraph.terms;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes text that people write. What is refused is never repeated, since it
 * may be about a child.
 */
class FreeText implements Coercing<String, String> {

	private static final int LONGEST = 2_000;

	/** Letters and signs that show nothing. */
	private static final String BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

	private final Supplier<LocalDate> today;

	FreeText(Supplier<LocalDate> today) {
		this.today = today;
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return String.valueOf(value);
	}

	@Override
	public String parseValue(Object input, GraphQLContext context, Locale locale) {
		String text = trimmed(input);
		String refusal = refusal(text);
		if (text == null || refusal != null) {
			throw new CoercingParseValueException(refusal);
		}
		return text;
	}

	@Override
	public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String text = trimmed((input instanceof StringValue written) ? written.getValue() : null);
		String refusal = refusal(text);
		if (text == null || refusal != null) {
			throw new CoercingParseLiteralException(refusal);
		}
		return text;
	}

	@Override
	public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(value));
	}

	private static @Nullable String trimmed(@Nullable Object input) {
		return (input instanceof String text) ? text.strip().replace("\r\n", "\n") : null;
	}

	private @Nullable String refusal(@Nullable String text) {
		if (text == null) {
			return "This is no text. Accepted: 1 to 2,000 characters in quotes.";
		}
		int length = text.codePointCount(0, text.length());
		if (length < 1 || length > LONGEST) {
			return "The text has " + length + " characters. Accepted: 1 to 2,000.";
		}
		if (text.codePoints().anyMatch(FreeText::unseen)) {
			return "The text has characters that cannot be seen, such as control characters or those that turn the "
					+ "direction of writing. Accepted: letters, digits, signs and line breaks.";
		}
		String seen = ChildData.seen(text, this.today.get());
		return (seen == null) ? null
				: "The text has what looks like " + seen
						+ ". SEND Graph keeps nothing about any child: take it out, and write a day as month and year, "
						+ "or a long number with its unit and commas.";
	}

	private static boolean unseen(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character != '\n';
			case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> BLANK.indexOf(character) >= 0;
		};
	}

}
