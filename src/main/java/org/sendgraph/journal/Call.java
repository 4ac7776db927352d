package org.sendgraph.journal;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.CypherFile;

/**
 * A statement that wrote, with what it was given.
 *
 * @param statement the statement
 * @param parameters its parameters by name
 */
record Call(CypherFile statement, Map<String, ? extends @Nullable Object> parameters) {
}
