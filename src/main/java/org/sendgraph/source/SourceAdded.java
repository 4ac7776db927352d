package org.sendgraph.source;

import org.sendgraph.journal.Entry;
import org.sendgraph.terms.Source;

/**
 * A document went on record.
 *
 * @param source the document
 * @param entry the entry that says so
 * @param repeated whether an earlier request under the same key did it
 */
public record SourceAdded(Source source, Entry entry, boolean repeated) {
}
