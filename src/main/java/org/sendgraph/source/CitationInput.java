package org.sendgraph.source;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document: one that is on record, or one that goes on record with it.
 *
 * @param source id of one that is on record
 * @param document one that is not
 * @param locator clause, page or row
 */
public record CitationInput(@Nullable String source, @Nullable SourceInput document, @Nullable String locator) {
}
