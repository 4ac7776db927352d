package org.sendgraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.sendgraph.SendGraph;
import org.sendgraph.Store;
import org.sendgraph.graph.Arrivals;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how long answers take while 1,000 sockets are open that ask nothing, and 300
 * clients, each at an address of its own, send a question or read a long answer by a byte
 * a second. Not a test of speed: it asserts that every answer came and that the others
 * are still there, and prints. Run it by name.
 */
class SpeedBesideSlowClients {

	private static final int SOCKETS = 1_000;

	private static final int SOCKETS_OF_ONE = 8;

	private static final int SLOW = 300;

	private static final int COUNTED = 500;

	private static final String QUESTION = """
			{"query": "{ whoIsResponsible(question: { provision: \\"Provision:slt-educational\\", age: 7, planStatus: EHCP, \
			setting: { type: MAINSTREAM_ACADEMY }, place: { residentAuthority: \\"886\\" } }, asOf: { validOn: \\"%s\\" }) { sentence } }"}""";

	private static final String LONG = """
			{"query": "{ duties(first: 100) { nodes { id name requires citation sources { title url note } } } }"}""";

	private final AtomicInteger gone = new AtomicInteger();

	@Test
	void printsHowLongAnswersTakeBesideThem() throws Exception {
		try (ConfigurableApplicationContext application = new SpringApplicationBuilder(SendGraph.class).run(
				"--sendgraph.home=" + Store.folder(), "--server.port=0", "--logging.level.root=warn",
				"--logging.level.sendgraph.operations=warn", "--spring.main.banner-mode=off")) {
			application.getBean(Arrivals.class).await();
			int port = ((WebServerApplicationContext) application).getWebServer().getPort();
			measure(port, 100);
			tell("alone", measure(port, COUNTED));
			long before = used();
			List<HttpClient> clients = new ArrayList<>();
			List<WebSocket> sockets = sockets(port, clients);
			List<Socket> slow = slow(port);
			tell("beside them", measure(port, COUNTED));
			System.out.printf(
					"%d of %d slow clients and %d of %d sockets were still there; heap in use: %d MB, before %d MB%n",
					SLOW - this.gone.get(), SLOW, sockets.stream().filter((one) -> !one.isInputClosed()).count(),
					SOCKETS, used(), before);
			assertThat(sockets).allMatch((one) -> !one.isInputClosed() && !one.isOutputClosed());
			for (Socket one : slow) {
				one.close();
			}
			clients.forEach(HttpClient::shutdownNow);
		}
	}

	private static long used() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
	}

	private static void tell(String what, long[] nanoseconds) {
		Arrays.sort(nanoseconds);
		System.out.printf("%d answers %s: median %.1f ms, 99 of 100 within %.1f ms, slowest %.1f ms%n",
				nanoseconds.length, what, nanoseconds[nanoseconds.length / 2] / 1e6,
				nanoseconds[nanoseconds.length * 99 / 100] / 1e6, nanoseconds[nanoseconds.length - 1] / 1e6);
	}

	/** Another day each time, so that no answer is given again. */
	private static long[] measure(int port, int times) throws IOException, InterruptedException {
		long[] nanoseconds = new long[times];
		try (HttpClient client = HttpClient.newHttpClient()) {
			for (int turn = 0; turn < times; turn++) {
				HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers
						.ofString(QUESTION.formatted(LocalDate.of(2024, 4, 1).plusDays(turn))))
					.build();
				long began = System.nanoTime();
				HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
				nanoseconds[turn] = System.nanoTime() - began;
				assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
				assertThat(answer.body()).contains("Kent County Council must secure this");
			}
		}
		return nanoseconds;
	}

	private List<WebSocket> sockets(int port, List<HttpClient> clients) throws Exception {
		List<WebSocket> sockets = new ArrayList<>();
		CountDownLatch acknowledged = new CountDownLatch(SOCKETS);
		for (int one = 0; one < SOCKETS; one++) {
			if (one % SOCKETS_OF_ONE == 0) {
				clients.add(HttpClient.newBuilder()
					.localAddress(InetAddress.getByName("127.0.1." + (1 + one / SOCKETS_OF_ONE)))
					.build());
			}
			WebSocket socket = clients.getLast()
				.newWebSocketBuilder()
				.subprotocols("graphql-transport-ws")
				.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Idle(acknowledged))
				.join();
			socket.sendText("{\"type\": \"connection_init\"}", true).join();
			sockets.add(socket);
		}
		acknowledged.await();
		return sockets;
	}

	private List<Socket> slow(int port) throws Exception {
		List<Socket> slow = new ArrayList<>();
		for (int one = 0; one < SLOW; one++) {
			boolean reads = one % 2 == 0;
			CountDownLatch begun = new CountDownLatch(1);
			Socket socket = new Socket();
			socket.setReceiveBufferSize(1_024);
			socket.bind(new InetSocketAddress("127.0." + (2 + one / 200) + "." + (1 + one % 200), 0));
			socket.connect(new InetSocketAddress("127.0.0.1", port));
			slow.add(socket);
			Thread.ofVirtual().start(() -> {
				try {
					byByte(socket, reads, begun);
				}
				catch (IOException | InterruptedException ex) {
					this.gone.incrementAndGet();
				}
			});
			begun.await();
		}
		return slow;
	}

	private static void byByte(Socket socket, boolean reads, CountDownLatch begun)
			throws IOException, InterruptedException {
		byte[] body = (reads ? LONG : QUESTION.formatted("2025-01-01")).getBytes(StandardCharsets.UTF_8);
		OutputStream to = socket.getOutputStream();
		to.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.length + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		if (reads) {
			to.write(body);
		}
		to.flush();
		InputStream from = socket.getInputStream();
		if (reads) {
			assertThat(new String(from.readNBytes("HTTP/1.1 200".length()), StandardCharsets.UTF_8))
				.isEqualTo("HTTP/1.1 200");
		}
		begun.countDown();
		for (int at = 0; reads ? from.read() >= 0 : at < body.length; at++) {
			if (!reads) {
				to.write(body[at]);
				to.flush();
			}
			Thread.sleep(Duration.ofSeconds(1));
		}
	}

	/** Waits for the acknowledgement, and then for nothing. */
	private record Idle(CountDownLatch acknowledged) implements WebSocket.Listener {

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
			if (text.toString().contains("connection_ack")) {
				this.acknowledged.countDown();
			}
			socket.request(1);
			return null;
		}

	}

}
