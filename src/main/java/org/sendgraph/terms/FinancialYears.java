package org.sendgraph.terms;

import java.util.Locale;
import java.util.regex.Pattern;

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
 * Reads and writes financial years. Two years that do not follow each other, or a single
 * one, are refused rather than guessed at.
 */
class FinancialYears implements Coercing<FinancialYear, String> {

	private static final Pattern WRITTEN = Pattern.compile("20\\d\\d[-/]\\d\\d");

	@Override
	public String serialize(Object year, GraphQLContext context, Locale locale) {
		return (year instanceof FinancialYear known) ? known.label() : String.valueOf(year);
	}

	@Override
	public FinancialYear parseValue(Object input, GraphQLContext context, Locale locale) {
		FinancialYear year = (input instanceof FinancialYear already) ? already : year(input);
		if (year == null) {
			throw new CoercingParseValueException(refused(input));
		}
		return year;
	}

	@Override
	public FinancialYear parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
			Locale locale) {
		Object written = (input instanceof StringValue text) ? text.getValue() : AstPrinter.printAst(input);
		FinancialYear year = (input instanceof StringValue) ? year(written) : null;
		if (year == null) {
			throw new CoercingParseLiteralException(refused(written));
		}
		return year;
	}

	@Override
	public Value<?> valueToLiteral(Object year, GraphQLContext context, Locale locale) {
		return StringValue.of(serialize(year, context, locale));
	}

	private static @Nullable FinancialYear year(Object input) {
		return (input instanceof String text && WRITTEN.matcher(text).matches()) ? FinancialYear.in(text) : null;
	}

	private static String refused(Object input) {
		return BadInput.quoted(input) + " is no financial year. Accepted: April to March, such as \"2021-22\".";
	}

}
