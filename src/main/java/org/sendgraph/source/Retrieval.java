package org.sendgraph.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a document came here.
 *
 * @param id id of the source
 * @param publisher who put it out; null when that is not on record
 * @param retrieved day on which it was read here; null when that is not on record
 */
record Retrieval(String id, @Nullable String publisher, @Nullable LocalDate retrieved) {
}
