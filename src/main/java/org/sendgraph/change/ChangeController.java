package org.sendgraph.change;

import java.util.List;

import org.sendgraph.source.Grounds;
import org.sendgraph.terms.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeController {

	private final AppliedChanges changes;

	ChangeController(AppliedChanges changes) {
		this.changes = changes;
	}

	@MutationMapping
	Object applyChanges(@Argument List<ChangeInput> changes, @Arguments Grounds grounds, Actor actor) {
		return this.changes.apply(changes, grounds, actor);
	}

}
