package org.sendgraph.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.sendgraph.IntegrationTest;
import org.sendgraph.limit.LimitSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sends a question slowly keeps nobody else waiting.
 */
@IntegrationTest
@Tag("whatever-database")
class SlowClientsIT {

	private static final String QUESTION = "{\"query\": \"{ rateLimit { remaining } }\"}";

	private static final String HEAD = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

	@Autowired
	private LimitSettings limits;

	@LocalServerPort
	private int port;

	@Test
	void takeNoTurnOfOthers() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int one = 1; one <= this.limits.requestsOfAll() + 1; one++) {
				slow.add(begun("127.0.3." + one));
			}
			assertThat(ask()).isEqualTo(200);
		}
		finally {
			for (Socket one : slow) {
				one.close();
			}
		}
	}

	/** One address can send as many at once as it can have answered. */
	@Test
	void areAsManyAtOneAddressAsMayAsk() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int one = 1; one <= this.limits.requestsOfOne(); one++) {
				slow.add(begun("127.0.4.1"));
			}
			slow.add(begun("127.0.4.1"));
			assertThat(firstAnswer(slow)).startsWith("HTTP/1.1 429 ").contains("requests are being sent");
		}
		finally {
			for (Socket one : slow) {
				one.close();
			}
		}
	}

	private Socket begun(String from) throws IOException, InterruptedException {
		Socket socket = new Socket();
		socket.bind(new InetSocketAddress(from, 0));
		socket.connect(new InetSocketAddress("127.0.0.1", this.port));
		socket.getOutputStream()
			.write((HEAD + "Content-Length: " + QUESTION.length() + "\r\n\r\n{").getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream().flush();
		// Time to begin to read it: without it the first test could not fail, with too
		// little it fails no less rightly.
		Thread.sleep(Duration.ofMillis(20));
		return socket;
	}

	/** Whichever of them came last, only one is answered at all. */
	private static String firstAnswer(List<Socket> sockets) throws Exception {
		CompletableFuture<String> first = new CompletableFuture<>();
		sockets.forEach((socket) -> Thread.ofVirtual().start(() -> {
			try {
				first.complete(answer(socket));
			}
			catch (IOException | IndexOutOfBoundsException ex) {
				// The test closes those that wait.
			}
		}));
		return first.get(15, TimeUnit.SECONDS);
	}

	private static String answer(Socket socket) throws IOException {
		byte[] some = new byte[2_000];
		int length = socket.getInputStream().read(some);
		StringBuilder answer = new StringBuilder(new String(some, 0, length, StandardCharsets.UTF_8));
		while (!answer.toString().contains("]}")) {
			length = socket.getInputStream().read(some);
			answer.append(new String(some, 0, length, StandardCharsets.UTF_8));
		}
		return answer.toString();
	}

	private int ask() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(QUESTION))
					.build(), HttpResponse.BodyHandlers.ofString())
				.statusCode();
		}
	}

}
