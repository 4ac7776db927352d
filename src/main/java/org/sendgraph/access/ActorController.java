package org.sendgraph.access;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

	@QueryMapping
	@Nullable Actor actor(Actor actor) {
		return (actor.name() != null) ? actor : null;
	}

}
