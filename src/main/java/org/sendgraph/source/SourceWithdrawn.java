package org.sendgraph.source;

import org.sendgraph.journal.Entry;
import org.sendgraph.terms.Source;

/**
 * A document is not to be relied on any longer; what was recorded from it stays, and
 * findings name it.
 *
 * @param source the document
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record SourceWithdrawn(Source source, Entry entry, boolean repeated) {
}
