package org.sendgraph.measure;

import org.jspecify.annotations.Nullable;

/**
 * Something that was to be reached.
 *
 * @param name what was to be reached
 * @param planned day, month or year for which it was planned; null when none was named
 * @param plannedAsStated the words of the plan; null when it was not planned
 * @param actual day, month or year in which it was reached; null when not known
 * @param actualAsStated the words about that
 * @param slippedByMonths months by which it was late, as stated, or whole months from the
 * end of the time planned; null when not known
 * @param slippedAsStated the words about that
 */
public record Milestone(String name, @Nullable String planned, @Nullable String plannedAsStated,
		@Nullable String actual, @Nullable String actualAsStated, @Nullable Integer slippedByMonths,
		@Nullable String slippedAsStated) {
}
