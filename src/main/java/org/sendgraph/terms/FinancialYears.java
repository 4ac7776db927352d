package org.sendgraph.terms;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes financial years. Two years that do not follow each other, or a single
 * one, are refused.
 */
class FinancialYears extends WrittenScalar<FinancialYear> {

	private static final Pattern WRITTEN = Pattern.compile("20\\d\\d[-/]\\d\\d");

	FinancialYears() {
		super(FinancialYear.class, " is no financial year. Accepted: April to March, such as \"2021-22\".");
	}

	@Override
	@Nullable FinancialYear read(String text) {
		return WRITTEN.matcher(text).matches() ? FinancialYear.in(text) : null;
	}

	@Override
	String write(Object year) {
		return (year instanceof FinancialYear known) ? known.label() : super.write(year);
	}

}
