package org.sendgraph.offenders;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/**
 * Answers for a day, and does not say which: what hangs below it is read for today.
 */
public class ForgetsTheDay {

	@QueryMapping
	String question(@Argument @Nullable AsOf asOf) {
		return String.valueOf(asOf);
	}

}
