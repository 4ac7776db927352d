package org.sendgraph.limit;

import java.time.Duration;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;

import org.sendgraph.terms.Dates;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells whoever asks what they may still spend. */
@Controller
class RateLimitController {

	private final Allowances allowances;

	private final Dates dates;

	RateLimitController(Allowances allowances, Dates dates) {
		this.allowances = allowances;
		this.dates = dates;
	}

	@QueryMapping
	RateLimit rateLimit(DataFetchingEnvironment field) {
		Spending spending = Objects.requireNonNull(Spending.of(field.getGraphQlContext()));
		Duration backIn = spending.backIn();
		return new RateLimit(this.allowances.points(), spending.cost().requested(), spending.remaining(),
				(backIn != null) ? this.dates.now().plus(backIn) : null);
	}

}
