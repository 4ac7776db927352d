package org.sendgraph.journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes checkpoints when a day has ended, and writes them down where whoever can alter
 * the store cannot: as lines of a file, or to an address. What could not be written is
 * tried again an hour later.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "sendgraph.blank", havingValue = false, matchIfMissing = true)
class CheckpointsOutside {

	private static final Logger log = LoggerFactory.getLogger(CheckpointsOutside.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Checkpoints checkpoints;

	private final String place;

	private final JsonMapper json = new JsonMapper();

	private final Set<Integer> sent = new HashSet<>();

	CheckpointsOutside(Checkpoints checkpoints, @Value("${sendgraph.journal.checkpoints:}") String place) {
		this.checkpoints = checkpoints;
		this.place = place;
	}

	@Scheduled(initialDelay = 60, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
	void everyHour() {
		try {
			this.checkpoints.make();
			if (!this.place.isBlank()) {
				write(this.checkpoints.all());
			}
		}
		catch (IOException | RuntimeException ex) {
			log.error("Checkpoints of the journal could not be made or written to {}; trying again in an hour",
					this.place, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	void write(List<Checkpoint> all) throws IOException, InterruptedException {
		if (this.place.startsWith("http://") || this.place.startsWith("https://")) {
			for (Checkpoint one : all) {
				if (!this.sent.contains(one.size())) {
					send(one);
					this.sent.add(one.size());
				}
			}
			return;
		}
		Path file = Path.of(this.place);
		String known = Files.exists(file) ? Files.readString(file) : "";
		for (Checkpoint one : all) {
			String line = this.json.writeValueAsString(one);
			if (!known.contains(line)) {
				Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
			}
		}
	}

	private void send(Checkpoint checkpoint) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(URI.create(this.place))
				.timeout(PATIENCE)
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(checkpoint)))
				.build(), HttpResponse.BodyHandlers.discarding());
			if (answer.statusCode() / 100 != 2) {
				throw new IOException("The address answered " + answer.statusCode());
			}
		}
	}

}
