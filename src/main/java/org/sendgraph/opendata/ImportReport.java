package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.sendgraph.opendata.Comparison.Counts;

/**
 * What came of importing one file.
 *
 * @param file the file
 * @param asAt day that it shows
 * @param counts how its rows ended
 * @param vanished what is on record and no longer in the file
 * @param unplaced names of the file that no establishment on record has
 * @param warnings cells that were taken in without being understood
 * @param outdated how much came with the application and gives way to a file without it
 * @param refused whether too many rows were rejected, so that nothing was recorded
 * @param lacking whether so much is on record and not in the file that it looks filtered,
 * so that nothing was recorded
 * @param entry id of the journal entry; null when nothing was recorded
 */
record ImportReport(PublishedFile file, LocalDate asAt, Counts counts, TreeSet<String> vanished, List<String> unplaced,
		List<Rejection> warnings, int outdated, boolean refused, boolean lacking, @Nullable String entry) {
}
