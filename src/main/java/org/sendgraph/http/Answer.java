package org.sendgraph.http;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.limit.Repeats;

/**
 * An answer without errors, written.
 *
 * @param data its data, as an object with no other member
 * @param extensions what is said beside them and reads the same as long as they do
 * @param tag the strong tag of both
 * @param snapshot the extension with the two dates that it holds for
 * @param cost the extension with what it may have come to and came to
 * @param moving whether it may be another one tomorrow
 */
record Answer(byte[] data, Map<String, Object> extensions, String tag, @Nullable Object snapshot, @Nullable Object cost,
		boolean moving) {

	/** The same for somebody else, or once more, who pays for it. */
	@SuppressWarnings("unchecked")
	Answer again(Repeats repeats, String who) {
		Map<String, Object> said = (Map<String, Object>) Objects.requireNonNull(this.cost);
		return new Answer(this.data, this.extensions, this.tag, this.snapshot, repeats.pay(who, said), this.moving);
	}

}
