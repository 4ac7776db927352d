package org.sendgraph.finding;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Organisation;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.FinancialYear;
import org.sendgraph.terms.Paging;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class FindingController {

	private final Findings findings;

	FindingController(Findings findings) {
		this.findings = findings;
	}

	@QueryMapping
	Connection<Finding> findings(@Argument @Nullable PlaceInput place, @Argument @Nullable List<FindingKind> kinds,
			@Argument @Nullable FinancialYear financialYear, @Arguments Paging paging, @Argument @Nullable AsOf asOf) {
		return this.findings.list(place, kinds, financialYear, paging, asOf);
	}

	@BatchMapping
	Map<Finding, Organisation> body(List<Finding> findings) {
		return this.findings.bodiesOf(findings);
	}

}
