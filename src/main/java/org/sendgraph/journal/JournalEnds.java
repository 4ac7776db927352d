package org.sendgraph.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a graph says about its own journal.
 *
 * @param sequence sequence of the last entry; null where there is none
 * @param hash its hash
 * @param instant its instant
 * @param edition its edition of the reference data
 * @param importing SHA-256 of the file from which the store is being made; null when it
 * is whole
 * @param checkpoints size, root and day of each checkpoint
 */
public record JournalEnds(@Nullable Long sequence, @Nullable String hash, @Nullable OffsetDateTime instant,
		@Nullable Long edition, @Nullable String importing, List<Map<String, Object>> checkpoints) {

	boolean isWith(StoredEntry entry) {
		return Objects.equals(this.hash, entry.hash()) && Objects.equals(moment(), entry.instant())
				&& Objects.equals(this.edition, entry.properties().get("edition"));
	}

	private @Nullable Instant moment() {
		return (this.instant != null) ? this.instant.toInstant() : null;
	}

}
