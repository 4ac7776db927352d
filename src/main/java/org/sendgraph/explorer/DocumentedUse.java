package org.sendgraph.explorer;

/**
 * Where a type is used.
 *
 * @param type the type whose field or argument is of it
 * @param field the field
 */
record DocumentedUse(String type, String field) {
}
