package org.sendgraph.change;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.responsibility.AccountabilityQuestion;
import org.sendgraph.source.CitationInput;
import org.sendgraph.source.Grounds;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.AsOf;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangeController {

	private final AppliedChanges changes;

	ChangeController(AppliedChanges changes) {
		this.changes = changes;
	}

	@QueryMapping
	Object previewChanges(@Argument List<ChangeInput> changes, @Argument List<CitationInput> sources,
			@Argument AccountabilityQuestion question, @Argument @Nullable LocalDate validOn, Actor actor) {
		return this.changes.preview(changes, Grounds.thoughtOf(sources), question, new AsOf(validOn, null), actor);
	}

	@MutationMapping
	Object applyChanges(@Argument List<ChangeInput> changes, @Arguments Grounds grounds, Actor actor) {
		return this.changes.apply(changes, grounds, actor);
	}

}
