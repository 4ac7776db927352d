package org.sendgraph.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The two dates of an answer, as far as they are settled. Instants are those of
 * Greenwich, so that one instant makes one link.
 *
 * @param validOn the day that the answer is about
 * @param knownAt the state of knowledge that it uses
 */
record Snapshot(@Nullable LocalDate validOn, @Nullable OffsetDateTime knownAt) {

	static final Snapshot NONE = new Snapshot(null, null);

	Snapshot {
		knownAt = (knownAt != null) ? knownAt.withOffsetSameInstant(ZoneOffset.UTC) : null;
	}

	/** What the API echoes, or what a question says itself. */
	static Snapshot of(@Nullable Object dates) {
		if (!(dates instanceof Map<?, ?> both)) {
			return NONE;
		}
		Object validOn = both.get("validOn");
		Object knownAt = both.get("knownAt");
		return new Snapshot((validOn != null) ? LocalDate.parse(validOn.toString()) : null,
				(knownAt != null) ? OffsetDateTime.parse(knownAt.toString()) : null);
	}

	boolean settled() {
		return this.validOn != null && this.knownAt != null;
	}

	/** These dates where they are settled, others where not. */
	Snapshot or(Snapshot others) {
		return new Snapshot((this.validOn != null) ? this.validOn : others.validOn,
				(this.knownAt != null) ? this.knownAt : others.knownAt);
	}

	Map<String, String> asInput() {
		Map<String, String> input = new LinkedHashMap<>();
		if (this.validOn != null) {
			input.put("validOn", this.validOn.toString());
		}
		if (this.knownAt != null) {
			input.put("knownAt", this.knownAt.toString());
		}
		return input;
	}

}
