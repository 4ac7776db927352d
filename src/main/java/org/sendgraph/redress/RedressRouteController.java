package org.sendgraph.redress;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.organisation.NationalBody;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class RedressRouteController {

	private final RedressRoutes redressRoutes;

	private final NationalBodies nationalBodies;

	RedressRouteController(RedressRoutes redressRoutes, NationalBodies nationalBodies) {
		this.redressRoutes = redressRoutes;
		this.nationalBodies = nationalBodies;
	}

	@QueryMapping
	@Nullable RedressRoute redressRoute(@Argument String id, Snapshot snapshot) {
		return this.redressRoutes.find(id, snapshot);
	}

	@QueryMapping
	Connection<RedressRoute> redressRoutes(@Argument @Nullable RedressRouteFilter filter, @Arguments Paging paging,
			Snapshot snapshot) {
		return this.redressRoutes.list(filter, paging, snapshot);
	}

	@SchemaMapping
	NationalBody decidedBy(RedressRoute route, Snapshot snapshot) {
		return this.nationalBodies.get(route.decidedById(), snapshot);
	}

}
