package org.sendgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes are in an answer: below a connection, in a list, or the one object.
 *
 * @param node what one node selects
 * @param connection whether it is a connection
 * @param way keys from the field to the nodes
 */
record Answered(Selection node, boolean connection, List<String> way) {

	static Answered of(Selection field, GraphQLFieldDefinition definition) {
		if (field.leaf()) {
			throw Refused
				.badInput(Words.quoted(field.field()) + " is no object with fields, of which rows could be made.");
		}
		boolean connection = field.type().endsWith("Connection") && definition.getArgument("first") != null
				&& definition.getArgument("after") != null;
		if (!connection) {
			return new Answered(field, false, List.of());
		}
		return field.byField("nodes")
			.map((nodes) -> new Answered(nodes, true, List.of(nodes.key())))
			.or(() -> field.byField("edges")
				.flatMap((edges) -> edges.byField("node")
					.map((node) -> new Answered(node, true, List.of(edges.key(), node.key())))))
			.orElseThrow(() -> Refused
				.badInput("An export is made of nodes: select nodes { … } below " + Words.quoted(field.field()) + "."));
	}

	/** The nodes of one page, null where the answer has null. */
	List<@Nullable Object> nodes(@Nullable Object answer) {
		List<@Nullable Object> nodes = new ArrayList<>();
		if (answer != null) {
			collect(answer, this.way, nodes);
		}
		return nodes;
	}

	private static void collect(@Nullable Object value, List<String> way, List<@Nullable Object> nodes) {
		if (value instanceof List<?> list) {
			list.forEach((one) -> collect(one, way, nodes));
		}
		else if (way.isEmpty()) {
			nodes.add(value);
		}
		else if (value instanceof Map<?, ?> object) {
			collect(object.get(way.getFirst()), way.subList(1, way.size()), nodes);
		}
	}

}
