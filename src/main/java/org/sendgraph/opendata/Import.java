package org.sendgraph.opendata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.sendgraph.terms.Node;
import org.sendgraph.terms.Source;

/**
 * A publisher's file that was brought in.
 *
 * @param id stable id
 * @param kind kind of file, by the word of the command
 * @param file name of the file
 * @param asAt day that the file shows
 * @param checksum SHA-256 of the file
 * @param recordedAt when it was recorded
 * @param read rows read; the next five add up to it
 * @param added rows that said something new
 * @param changed rows that said it otherwise than before
 * @param unchanged rows that were on record
 * @param passedOver rows that are not about what is kept
 * @param rejected rows that could not be used
 * @param vanished what was on record and no longer in the file, the first thousand
 * @param vanishedCount how much that was in all
 * @param unplaced names of approvals whose establishment was not on record
 * @param shipped whether it came with SEND Graph
 * @param source the file as a source
 */
public record Import(String id, String kind, String file, LocalDate asAt, String checksum, OffsetDateTime recordedAt,
		int read, int added, int changed, int unchanged, int passedOver, int rejected, List<String> vanished,
		int vanishedCount, List<String> unplaced, boolean shipped, Source source) implements Node {
}
