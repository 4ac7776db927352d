package org.sendgraph.journal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the journal was at some size.
 *
 * @param size number of entries
 * @param root root of the Merkle tree over them, in hexadecimal
 * @param on day that ended with them; null where it is no daily checkpoint
 */
public record Checkpoint(int size, String root, @Nullable LocalDate on) {
}
