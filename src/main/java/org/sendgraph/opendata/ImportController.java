package org.sendgraph.opendata;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ImportController {

	private final Imports imports;

	ImportController(Imports imports) {
		this.imports = imports;
	}

	@QueryMapping
	Connection<Import> imports(@Argument @Nullable String kind, @Arguments Paging paging, Snapshot snapshot) {
		return this.imports.list(kind, paging, snapshot);
	}

}
