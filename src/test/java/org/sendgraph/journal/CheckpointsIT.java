package org.sendgraph.journal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.graph.Graph;
import org.sendgraph.graph.StartRefused;
import org.sendgraph.terms.Dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Checkpoints of days that have ended, inside the store and outside.
 */
class CheckpointsIT {

	@Test
	void areMadeOnceADayWrittenOutsideAndHoldTheJournalToThem() throws IOException {
		try (Store store = new Store("--sendgraph.figures=false")) {
			store.bean(Checkpoints.class).make();
			assertThat(store.bean(Checkpoints.class).all()).as("a day that has not ended").isEmpty();
			Checkpoints tomorrow = new Checkpoints(store.bean(Graph.class), store.bean(Entries.class),
					store.bean(Changes.class),
					new Dates(Clock.offset(Clock.system(ZoneId.of("Europe/London")), Duration.ofDays(1))));
			Path file = Files.createTempDirectory("sendgraph").resolve("checkpoints.jsonl");
			new CheckpointsOutside(tomorrow, file.toString()).everyHour();
			new CheckpointsOutside(tomorrow, file.toString()).everyHour();
			List<Checkpoint> all = tomorrow.all();
			assertThat(all).hasSize(1);
			assertThat(Files.readAllLines(file)).hasSize(1).first().asString().contains(all.getFirst().root());
			assertThat(sentTo(tomorrow)).hasSize(1).first().asString().contains(all.getFirst().root());
			Map<Long, String> outside = Map.of((long) all.getFirst().size(), all.getFirst().root());
			assertThat(store.bean(Journals.class).check(outside).finding()).isNull();
			assertThat(store.bean(Journals.class).check(Map.of(1L, "0".repeat(64))).finding()).isNotNull();
		}
	}

	@Test
	void areNotMadeInAGraphWhoseJournalProvesNothing() {
		try (Store store = new Store("--sendgraph.figures=false", "--sendgraph.example=false")) {
			ProvableJournal start = new ProvableJournal(store.bean(Journals.class));
			start.take();
			store.ask("MATCH (journal:Journal) REMOVE journal.hash", Map.of());
			assertThatThrownBy(start::take).isInstanceOf(StartRefused.class).hasMessageContaining("proves nothing");
		}
	}

	private static List<String> sentTo(Checkpoints checkpoints) throws IOException {
		List<String> sent = new CopyOnWriteArrayList<>();
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			exchange.sendResponseHeaders(sent.size() == 1 ? 500 : 204, -1);
			exchange.close();
		});
		server.start();
		try {
			CheckpointsOutside outside = new CheckpointsOutside(checkpoints,
					"http://127.0.0.1:" + server.getAddress().getPort() + "/");
			outside.everyHour();
			sent.clear();
			sent.add("refused once");
			outside.everyHour();
			outside.everyHour();
			return sent.subList(1, sent.size());
		}
		finally {
			server.stop(0);
		}
	}

}
