package org.sendgraph.terms;

import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is written as text in one way only. Whatever else is given is refused,
 * with what would do, rather than guessed at.
 *
 * @param <T> what it is in Java
 */
abstract class WrittenScalar<T> implements Coercing<T, String> {

	private final Class<T> type;

	private final String refusal;

	/**
	 * Makes the scalar.
	 * @param type what it is in Java
	 * @param refusal what is said behind a value that is refused
	 */
	WrittenScalar(Class<T> type, String refusal) {
		this.type = type;
		this.refusal = refusal;
	}

	/** Reads a text; null when it is not written so. */
	abstract @Nullable T read(String text);

	/** Writes a value; records may hold it as it is written already. */
	String write(Object value) {
		return String.valueOf(value);
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return write(value);
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		if (this.type.isInstance(input)) {
			return this.type.cast(input);
		}
		T value = (input instanceof String text) ? read(text) : null;
		if (value == null) {
			throw new CoercingParseValueException(refused(input));
		}
		return value;
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		T value = (input instanceof StringValue text) ? read(text.getValue()) : null;
		if (value == null) {
			throw new CoercingParseLiteralException(
					refused((input instanceof StringValue text) ? text.getValue() : AstPrinter.printAst(input)));
		}
		return value;
	}

	@Override
	public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
		return StringValue.of(write(value));
	}

	private String refused(@Nullable Object input) {
		return BadInput.quoted(input) + this.refusal;
	}

}
