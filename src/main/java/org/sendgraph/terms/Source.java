package org.sendgraph.terms;

import java.net.URL;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param id stable id
 * @param title name of the document
 * @param locator clause, page or row; null for the whole document
 * @param url where to read it
 * @param licence terms under which it may be used again
 * @param note remarks on its use
 * @param sha256 checksum of the bytes of a file that was taken in; null for what is only
 * cited
 */
public record Source(String id, String title, @Nullable String locator, @Nullable URL url, @Nullable String licence,
		@Nullable String note, @Nullable String sha256) implements Node {
}
