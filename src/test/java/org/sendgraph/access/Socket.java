package org.sendgraph.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A WebSocket of the protocol graphql-transport-ws, seen message by message.
 */
final class Socket implements AutoCloseable, WebSocket.Listener {

	private static final int PATIENCE = 20;

	private final HttpClient client = HttpClient.newHttpClient();

	private final BlockingQueue<Map<?, ?>> messages = new LinkedBlockingQueue<>();

	private final CompletableFuture<Integer> closed = new CompletableFuture<>();

	private final StringBuilder text = new StringBuilder();

	private final WebSocket socket;

	Socket(String server, Map<String, String> headers) {
		WebSocket.Builder builder = this.client.newWebSocketBuilder().subprotocols("graphql-transport-ws");
		headers.forEach(builder::header);
		this.socket = builder.buildAsync(URI.create(server.replace("http", "ws") + "/graphql"), this).join();
	}

	/** A socket that has said whose it is. */
	static Socket of(String server, @Nullable String token) {
		Socket socket = new Socket(server, Map.of());
		socket.init(token);
		return socket;
	}

	void init(@Nullable String token) {
		send("connection_init", null, (token != null) ? Map.of("Authorization", "Bearer " + token) : Map.of());
	}

	void subscribe(String id, String query) {
		subscribe(id, Map.of("query", query));
	}

	void subscribe(String id, Map<String, ?> question) {
		send("subscribe", id, question);
	}

	void complete(String id) {
		send("complete", id, Map.of());
	}

	/** Sends what need not be a message. */
	void say(String text) {
		this.socket.sendText(text, true).join();
	}

	private void send(String type, @Nullable String id, Map<String, ?> payload) {
		Map<String, Object> message = new HashMap<>(Map.of("type", type, "payload", payload));
		if (id != null) {
			message.put("id", id);
		}
		say(Notebook.JSON.writeValueAsString(message));
	}

	/** The next message that is no ping. */
	Map<?, ?> next() throws InterruptedException {
		return Objects.requireNonNull(this.messages.poll(PATIENCE, TimeUnit.SECONDS), "no message came");
	}

	/** The same, or that the socket was closed. */
	Map<?, ?> nextOrClose() throws Exception {
		CompletableFuture<Map<?, ?>> ended = this.closed.thenApply((code) -> Map.of("type", "closed"));
		while (!ended.isDone()) {
			Map<?, ?> message = this.messages.poll(20, TimeUnit.MILLISECONDS);
			if (message != null) {
				return message;
			}
		}
		return ended.join();
	}

	/** What the next event of a stream says. */
	Map<?, ?> answer() throws InterruptedException {
		Map<?, ?> message = next();
		if (!"next".equals(message.get("type"))) {
			throw new AssertionError(message);
		}
		return (Map<?, ?>) message.get("payload");
	}

	/** The code that the server closes it with. */
	int closed() throws Exception {
		return this.closed.get(PATIENCE, TimeUnit.SECONDS);
	}

	@Override
	public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
		this.text.append(part);
		if (last) {
			Map<?, ?> message = Notebook.JSON.readValue(this.text.toString(), Map.class);
			this.text.setLength(0);
			if (!"ping".equals(message.get("type"))) {
				this.messages.add(message);
			}
		}
		from.request(1);
		return CompletableFuture.completedStage(null);
	}

	@Override
	public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
		this.closed.complete(code);
		return CompletableFuture.completedStage(null);
	}

	@Override
	public void close() {
		this.socket.abort();
		this.client.shutdownNow();
	}

}
