package org.sendgraph.explorer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A type of the API as its page shows it.
 *
 * @param name its name
 * @param kind which kind of type it is, in a word
 * @param description what the SDL says of it, in pieces of which every second is code
 * @param audience who may see it, where that is not everybody; null where it is not said
 * @param fields its fields, or those of an input
 * @param values values of an enum
 * @param related names of the interfaces that it has, or of the types that it can be
 * @param uses where it is used, in order
 */
record DocumentedType(String name, String kind, List<String> description, @Nullable String audience,
		List<DocumentedField> fields, List<DocumentedField> values, List<String> related, List<DocumentedUse> uses) {
}
