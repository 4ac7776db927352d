package org.sendgraph.node;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

	private final Nodes nodes;

	NodeController(Nodes nodes) {
		this.nodes = nodes;
	}

	@QueryMapping
	@Nullable Node node(@Argument String id, Snapshot snapshot) {
		return this.nodes.find(List.of(id), snapshot).getFirst();
	}

	@QueryMapping
	List<@Nullable Node> nodes(@Argument List<String> ids, Snapshot snapshot) {
		return this.nodes.find(ids, snapshot);
	}

	@QueryMapping
	Connection<Node> search(@Argument String text, @Argument @Nullable List<SearchKind> kinds, @Arguments Paging paging,
			@Argument @Nullable AsOf asOf) {
		return this.nodes.search(text, kinds, paging, asOf);
	}

}
