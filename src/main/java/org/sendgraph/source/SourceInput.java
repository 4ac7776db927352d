package org.sendgraph.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

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
public record SourceInput(String title, @Nullable String publisher, @Nullable String url, @Nullable String licence,
		@Nullable String note, @Nullable LocalDate retrieved) {

	@Nullable String address() {
		try {
			URI address = (this.url != null) ? new URI(this.url) : null;
			if (address != null
					&& (address.getHost() == null || !List.of("http", "https").contains(address.getScheme()))) {
				throw notAnAddress();
			}
			return this.url;
		}
		catch (URISyntaxException ex) {
			throw notAnAddress();
		}
	}

	private BadInput notAnAddress() {
		return new BadInput("source.url", BadInput.quoted(this.url) + " is no web address.",
				"one such as https://example.org/minutes");
	}

}
