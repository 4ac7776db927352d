package org.sendgraph.source;

import java.net.URL;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A document that somebody cites.
 *
 * @param title its name
 * @param publisher who put it out
 * @param url where to read it
 * @param licence terms under which it may be used again
 * @param note remarks
 * @param retrieved day on which it was read; null: today
 */
public record SourceInput(String title, @Nullable String publisher, @Nullable URL url, @Nullable String licence,
		@Nullable String note, @Nullable LocalDate retrieved) {
}
