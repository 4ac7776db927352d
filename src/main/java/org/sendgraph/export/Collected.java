package org.sendgraph.export;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What all pages of an answer came to.
 *
 * @param rows how many rows there are
 * @param sources the sources that occur in them
 * @param beside what the connection says beside its rows, by name, as its first page has
 * it
 */
record Collected(long rows, Sources sources, Map<String, @Nullable Object> beside) {
}
