package org.sendgraph.limit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SelectionSetContainer;
import org.jspecify.annotations.Nullable;

/**
 * How long a document would be with every fragment written out in its places. It is
 * reckoned from one fragment to the next, without writing any out: thirty that each stand
 * twice in another would be a thousand million.
 */
final class WrittenOut {

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Long> lengths = new HashMap<>();

	private WrittenOut(Document document) {
		this.fragments = document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, other) -> one));
	}

	/**
	 * Reckons the length of the longest operation of a document.
	 * @param document not validated yet; a fragment in itself counts once
	 * @return its fields and fragments
	 */
	static long length(Document document) {
		WrittenOut writtenOut = new WrittenOut(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.mapToLong((operation) -> writtenOut.length(operation.getSelectionSet()))
			.max()
			.orElse(0);
	}

	private long length(@Nullable SelectionSet selections) {
		long length = 0;
		for (Selection<?> selection : (selections != null) ? selections.getSelections() : List.<Selection<?>>of()) {
			long below = switch (selection) {
				case FragmentSpread spread -> ofFragment(spread.getName());
				case SelectionSetContainer<?> container -> length(container.getSelectionSet());
				default -> 0;
			};
			length = Math.min(length + 1 + below, Integer.MAX_VALUE);
		}
		return length;
	}

	private long ofFragment(String name) {
		Long known = this.lengths.get(name);
		FragmentDefinition fragment = this.fragments.get(name);
		if (known != null || fragment == null) {
			return (known != null) ? known : 0;
		}
		this.lengths.put(name, 0L);
		long length = length(fragment.getSelectionSet());
		this.lengths.put(name, length);
		return length;
	}

}
