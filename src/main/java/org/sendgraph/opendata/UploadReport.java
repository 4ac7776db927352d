package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a file that a steward sent.
 *
 * @param asAt day that it shows
 * @param read rows read; the next five add up to it
 * @param added rows that say something new
 * @param changed rows that say it otherwise than before
 * @param unchanged rows that are on record
 * @param passedOver rows that are not about what is kept
 * @param rejected rows that cannot be used
 * @param vanishedCount how much is on record and no longer in the file
 * @param warnings the first cells that were taken in without being understood
 * @param refused whether too many rows were rejected
 * @param lacking whether the file looks filtered
 * @param recordedAs id of the import; null where nothing was recorded
 */
record UploadReport(LocalDate asAt, int read, int added, int changed, int unchanged, int passedOver, int rejected,
		int vanishedCount, List<Rejection> warnings, boolean refused, boolean lacking, @Nullable String recordedAs) {

	private static final int SHOWN = 20;

	static UploadReport of(ImportReport report) {
		Comparison.Counts counts = report.counts();
		return new UploadReport(report.asAt(), Math.toIntExact(counts.read()), Math.toIntExact(counts.added()),
				Math.toIntExact(counts.changed()), Math.toIntExact(counts.unchanged()),
				Math.toIntExact(counts.passedOver()), Math.toIntExact(counts.rejected()), report.vanished().size(),
				report.warnings().stream().limit(SHOWN).toList(), report.refused(), report.lacking(), report.entry());
	}

}
