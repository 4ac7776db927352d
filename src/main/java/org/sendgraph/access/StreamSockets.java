package org.sendgraph.access;

import java.io.IOException;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;

/**
 * WebSockets that end when the token does. A page of another origin cannot open one.
 */
final class StreamSockets extends GraphQlWebSocketHandler {

	/** As large as a change with everything that it may hold. */
	private static final int LARGEST_MESSAGE = 1024 * 1024;

	StreamSockets(WebGraphQlHandler handler, HttpMessageConverter<Object> json, GraphQlProperties.Websocket settings,
			CorsConfiguration origins) {
		super(handler, json, settings.getConnectionInitTimeout(), settings.getKeepAlive(), origins);
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
		super.handleTextMessage(new WebSocketSessionDecorator(session) {
			@Override
			public void close(CloseStatus status) throws IOException {
				super.close(StreamTokens.status(session, status));
			}
		}, message);
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		session.setTextMessageSizeLimit(LARGEST_MESSAGE);
		StreamTokens.opened(session);
		super.afterConnectionEstablished(session);
	}

}
