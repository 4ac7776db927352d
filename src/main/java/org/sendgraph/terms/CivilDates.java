package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes days. A day that no calendar has, such as 30 February, is refused: the
 * law of another day would be the wrong answer.
 */
class CivilDates implements Coercing<LocalDate, String> {

	@Override
	public String serialize(Object day, GraphQLContext context, Locale locale) {
		return String.valueOf(day);
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		LocalDate day = (input instanceof LocalDate already) ? already : day(input);
		if (day == null) {
			throw new CoercingParseValueException(refused(input));
		}
		return day;
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object written = (input instanceof StringValue text) ? text.getValue() : input;
		LocalDate day = day(written);
		if (day == null) {
			throw new CoercingParseLiteralException(refused((written == input) ? "This" : written));
		}
		return day;
	}

	@Override
	public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(day));
	}

	private static @Nullable LocalDate day(Object input) {
		try {
			return (input instanceof String text && text.length() == 10) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static String refused(Object input) {
		return BadInput.quoted(input) + " is no day. Accepted: a day of the calendar, such as \"2026-11-24\".";
	}

}
