package org.sendgraph.export;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What all pages of an answer came to.
 *
 * @param rows how many rows there are
 * @param sources the sources that occur in them
 * @param beside what the connection says beside its rows, by name, as its first page has
 * it
 * @param withheld fields that are not for whoever asks, and therefore empty
 */
record Collected(long rows, Sources sources, Map<String, @Nullable Object> beside, Set<String> withheld) {
}
