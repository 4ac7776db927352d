package org.sendgraph.source;

import org.sendgraph.terms.Actor;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SourceController {

	private final RecordedSources sources;

	SourceController(RecordedSources sources) {
		this.sources = sources;
	}

	@MutationMapping
	Object addSource(@Argument SourceInput source, @Arguments Grounds grounds, Actor actor) {
		return this.sources.add(source, grounds, actor);
	}

	@MutationMapping
	Object withdrawSource(@Argument String source, @Arguments Grounds grounds, Actor actor) {
		return this.sources.withdraw(source, grounds, actor);
	}

}
