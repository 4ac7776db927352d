package org.sendgraph.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import org.sendgraph.OwnGraph;
import org.sendgraph.graph.Graph;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever waits for the end of the journal hears of it.
 */
class HeadsIT {

	private static final int ROUNDS = 6;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final AtomicLong last = new AtomicLong();

	private final Heads heads = new Heads(OwnGraph.application().getBean(Graph.class)) {
		@Override
		long last() {
			return HeadsIT.this.last.get();
		}
	};

	@Test
	void tellWhoeverStaysWhileOthersComeAndGo() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			List<AtomicLong> heard = IntStream.range(0, 3).mapToObj((one) -> new AtomicLong()).toList();
			List<Disposable> staying = heard.stream().map((one) -> this.heads.all().subscribe(one::set)).toList();
			AtomicBoolean on = new AtomicBoolean(true);
			List<Thread> others = new ArrayList<>();
			for (int one = 0; one < 4; one++) {
				others.add(Thread.ofVirtual().start(() -> {
					while (on.get()) {
						comeAndGo();
					}
				}));
			}
			for (int one = 0; one < 100; one++) {
				this.last.incrementAndGet();
				this.heads.written();
				Thread.sleep(1);
			}
			on.set(false);
			for (Thread other : others) {
				other.join();
			}
			for (AtomicLong one : heard) {
				Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(one).hasValue(this.last.get()));
			}
			staying.forEach(Disposable::dispose);
		}
	}

	private void comeAndGo() {
		switch (ThreadLocalRandom.current().nextInt(3)) {
			case 0 -> this.heads.all().blockFirst(PATIENCE);
			case 1 -> this.heads.all().subscribe().dispose();
			default -> {
				Disposable one = this.heads.all().subscribe();
				Thread.yield();
				one.dispose();
			}
		}
	}

}
