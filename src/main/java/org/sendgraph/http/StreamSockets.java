package org.sendgraph.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.access.OpenSocket;
import org.sendgraph.limit.Connection;
import org.sendgraph.limit.Connections;
import org.sendgraph.limit.NoTurn;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

/**
 * WebSockets, as many as may be open, that end when the token does. A page of another
 * origin cannot open one. Messages are read as strictly as any body, and questions in
 * them can be named as in any.
 */
final class StreamSockets extends GraphQlWebSocketHandler {

	private static final CloseStatus INVALID = new CloseStatus(4400, "Invalid message");

	private static final Set<String> TYPES = Set.of("connection_init", "ping", "pong", "subscribe", "complete");

	private static final String REFUSED = StreamSockets.class.getName() + ".refused.";

	private final Bodies bodies;

	private final MessageParts parts;

	private final Connections connections;

	private final JsonMapper json;

	StreamSockets(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties.Websocket settings,
			CorsConfiguration origins, Bodies bodies, Connections connections) {
		super(handler,
				new JacksonJsonHttpMessageConverter(
						json.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build()),
				settings.getConnectionInitTimeout(), settings.getKeepAlive(), origins);
		this.bodies = bodies;
		this.parts = new MessageParts(bodies.sending().longest());
		this.connections = connections;
		this.json = json;
	}

	/**
	 * Why a question that came over a socket is no question.
	 * @param attributes attributes of the socket
	 * @param id its id
	 * @return the reason, once; null where it is one
	 */
	static @Nullable Refused refused(Map<String, Object> attributes, String id) {
		return (Refused) attributes.remove(REFUSED + id);
	}

	@Override
	public boolean supportsPartialMessages() {
		return true;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		try {
			this.connections.open(Asker.of(session)).in(session.getAttributes());
		}
		catch (NoTurn full) {
			close(session,
					(full.own() ? OpenSocket.TOO_MANY : CloseStatus.SERVICE_OVERLOAD).withReason(full.getMessage()));
			return;
		}
		OpenSocket.opened(session);
		super.afterConnectionEstablished(session);
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		if (Connection.of(session.getAttributes()) == null) {
			// It was on its way when the socket was closed.
			return;
		}
		TextMessage read;
		try {
			TextMessage whole = this.parts.add(session.getAttributes(), message);
			if (whole == null) {
				return;
			}
			read = read(session.getAttributes(), whole);
		}
		catch (MessageParts.TooLong ex) {
			session.close(CloseStatus.TOO_BIG_TO_PROCESS);
			return;
		}
		catch (Refused refused) {
			session.close(INVALID);
			return;
		}
		super.handleTextMessage(new WebSocketSessionDecorator(session) {
			@Override
			public void close(CloseStatus status) throws IOException {
				super.close(OpenSocket.status(session, status));
			}
		}, read);
	}

	@Override
	public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
		Connection connection = Connection.of(session.getAttributes());
		if (connection != null) {
			connection.close();
		}
		super.afterConnectionClosed(session, status);
	}

	private TextMessage read(Map<String, Object> attributes, TextMessage message) {
		if (!(Asked.json("The message", message.getPayload()) instanceof Map<?, ?> said)
				|| !TYPES.contains(String.valueOf(said.get("type")))
				|| !(said.get("id") == null || said.get("id") instanceof String)
				|| !(said.get("payload") == null || said.get("payload") instanceof Map)) {
			throw Refused.malformed("The message is none of graphql-transport-ws.", "those of its clients");
		}
		if (!"subscribe".equals(said.get("type"))) {
			return message;
		}
		if (!(said.get("id") instanceof String id) || !(said.get("payload") instanceof Map<?, ?> payload)) {
			throw Refused.malformed("The message has no id or no payload.", "both");
		}
		Map<Object, @Nullable Object> question = new HashMap<>(said);
		question.put("payload", question(attributes, id, payload));
		return new TextMessage(this.json.writeValueAsString(question));
	}

	/**
	 * What cannot be asked goes the way of all questions, since only there its turn comes
	 * to be written to the socket.
	 */
	private Map<String, @Nullable Object> question(Map<String, Object> attributes, String id, Map<?, ?> payload) {
		try {
			return Asked.of(payload, this.bodies.documents()).members();
		}
		catch (Refused refused) {
			attributes.put(REFUSED + id, refused);
			return Map.of("query", "{ __typename }");
		}
	}

	private static void close(WebSocketSession session, CloseStatus status) {
		try {
			session.close(status);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
