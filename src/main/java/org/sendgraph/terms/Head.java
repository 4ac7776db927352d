package org.sendgraph.terms;

import java.time.OffsetDateTime;

/**
 * The last journal entry that a read could see.
 *
 * @param instant when it was recorded
 * @param edition sequence of the last entry up to it that recorded reference data
 */
public record Head(OffsetDateTime instant, long edition) {
}
