package org.sendgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * What is remembered of a socket while it is open: itself, so that it can be closed, and
 * why it was refused.
 */
public final class OpenSocket {

	/**
	 * What graphql-transport-ws closes a socket with that asks for too much. Its clients
	 * do not connect again by themselves.
	 */
	public static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many requests");

	private static final String SESSION = OpenSocket.class.getName() + ".session";

	private static final String REFUSAL = OpenSocket.class.getName() + ".refusal";

	private OpenSocket() {
	}

	/**
	 * Remembers a socket.
	 * @param session the socket
	 */
	public static void opened(WebSocketSession session) {
		session.getAttributes().put(SESSION, session);
	}

	/**
	 * Says with which status a socket is to be closed.
	 * @param session the socket
	 * @param status what it would be closed with
	 * @return that, or why it was refused
	 */
	public static CloseStatus status(WebSocketSession session, CloseStatus status) {
		return (CloseStatus) session.getAttributes().getOrDefault(REFUSAL, status);
	}

	static void refuse(Map<String, Object> attributes, CloseStatus why) {
		attributes.put(REFUSAL, why);
	}

	static void close(Map<String, Object> attributes, CloseStatus status) {
		try {
			((WebSocketSession) Objects.requireNonNull(attributes.get(SESSION))).close(status);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
