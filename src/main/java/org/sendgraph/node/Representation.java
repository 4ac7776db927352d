package org.sendgraph.node;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * How another service names a thing.
 *
 * @param type name of its type
 * @param id its id there
 */
record Representation(String type, String id) {

	/**
	 * Reads one as a gateway sends it.
	 * @param said what it sent
	 * @param types names of the types that have a key
	 * @return the representation
	 * @throws BadInput where it is none
	 */
	static Representation of(@Nullable Object said, Set<String> types) {
		if (said instanceof Map<?, ?> fields && fields.get("__typename") instanceof String type && types.contains(type)
				&& fields.get("id") instanceof String id) {
			return new Representation(type, id);
		}
		throw new BadInput("representations", BadInput.quoted(said) + " names nothing by its key.",
				"objects with an id and, as __typename, " + String.join(", ", new TreeSet<>(types)));
	}

	/** The id to look for: one of another type is none of this. */
	String sought() {
		return this.id.startsWith(this.type + ":") ? this.id : "";
	}

}
