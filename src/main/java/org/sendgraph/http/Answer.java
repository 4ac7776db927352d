package org.sendgraph.http;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.sendgraph.limit.Repeats;

/**
 * An answer without errors, written.
 *
 * @param body its body, without what moves though the rest of it reads as before
 * @param tag its strong tag
 * @param snapshot the extension with the two dates that it holds for
 * @param cost the extension with what it may have come to and came to
 * @param moving whether it may be another one tomorrow
 */
record Answer(byte[] body, String tag, @Nullable Object snapshot, @Nullable Object cost, boolean moving) {

	/** The same for somebody else, or once more, who pays for it. */
	@SuppressWarnings("unchecked")
	Answer again(Repeats repeats, String who) {
		Map<String, Object> said = (Map<String, Object>) Objects.requireNonNull(this.cost);
		return new Answer(this.body, this.tag, this.snapshot, repeats.pay(who, said), this.moving);
	}

}
