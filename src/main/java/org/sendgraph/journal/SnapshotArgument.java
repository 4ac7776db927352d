package org.sendgraph.journal;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Snapshot;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives controllers the snapshot they answer for as a parameter: for a field of Query,
 * the one that its {@code asOf} asks for; below, the one of the field of Query that they
 * hang from.
 */
@Component
class SnapshotArgument implements HandlerMethodArgumentResolver {

	private final Entries entries;

	SnapshotArgument(Entries entries) {
		this.entries = entries;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Snapshot.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
		Snapshot known = Snapshots.find(field);
		return (known != null) ? known : Snapshots.keep(field, this.entries.snapshot(asked(field)));
	}

	private static @Nullable AsOf asked(DataFetchingEnvironment field) {
		AsOf asOf = AsOf.of(field.<Map<String, ?>>getArgument("asOf"));
		return Cursor.asOf(field.getArgument("after"), field.getArgument("before"), asOf);
	}

}
