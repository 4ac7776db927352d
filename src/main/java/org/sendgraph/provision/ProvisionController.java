package org.sendgraph.provision;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProvisionController {

	private final Provisions provisions;

	ProvisionController(Provisions provisions) {
		this.provisions = provisions;
	}

	@QueryMapping
	@Nullable Provision provision(@Argument String id, Snapshot snapshot) {
		return this.provisions.find(id, snapshot);
	}

	@QueryMapping
	Connection<Provision> provisions(@Argument @Nullable ProvisionFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.provisions.list(filter, paging, snapshot);
	}

}
