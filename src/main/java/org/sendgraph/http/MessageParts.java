package org.sendgraph.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;
import org.springframework.web.socket.TextMessage;

/**
 * Puts the parts of a long message together. The container gives parts, since a room as
 * long as a message may be, for each socket that is open, would take half a gigabyte for
 * a thousand that say nothing.
 *
 * @param longest how long a message may be
 */
record MessageParts(DataSize longest) {

	private static final String BEGUN = MessageParts.class.getName() + ".begun";

	/**
	 * Adds a part.
	 * @param attributes attributes of the socket
	 * @param part the part
	 * @return the message; null while others of its parts are to come
	 * @throws TooLong when it is longer than one may be
	 */
	@Nullable TextMessage add(Map<String, Object> attributes, TextMessage part) throws TooLong {
		StringBuilder begun = (StringBuilder) attributes.remove(BEGUN);
		StringBuilder message = ((begun != null) ? begun : new StringBuilder()).append(part.getPayload());
		if (message.length() > this.longest.toBytes()) {
			throw new TooLong();
		}
		if (!part.isLast()) {
			attributes.put(BEGUN, message);
			return null;
		}
		return (begun != null) ? new TextMessage(message) : part;
	}

	/** A message is too long. */
	static final class TooLong extends Exception {

	}

}
