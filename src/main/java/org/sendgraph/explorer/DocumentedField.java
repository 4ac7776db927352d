package org.sendgraph.explorer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field, an argument or a value of an enum as a page shows it.
 *
 * @param name its name
 * @param type its type as the SDL writes it; empty for a value
 * @param typeName the type that this is made of, which has a page; empty for a value
 * @param description what the SDL says of it, in pieces of which every second is code
 * @param deprecated why it is not to be used any more; null when it is
 * @param audience who may see it, where it says that itself; null where it does not
 * @param defaultValue what is taken when it is absent; null where there is none
 * @param arguments its arguments
 */
record DocumentedField(String name, String type, String typeName, List<String> description, @Nullable String deprecated,
		@Nullable String audience, @Nullable String defaultValue, List<DocumentedField> arguments) {
}
