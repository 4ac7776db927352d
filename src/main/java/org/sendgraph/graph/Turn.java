package org.sendgraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn of a command at a home that another process has and whose database does not
 * answer: that one is starting, which takes some seconds, or ending, and may be killed
 * meanwhile.
 *
 * @param home folder of the home
 */
record Turn(Path home) {

	private static final Logger log = LoggerFactory.getLogger(Turn.class);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Duration PAUSE = Duration.ofMillis(200);

	/**
	 * Tries until it is this command's turn.
	 * @param attempt whether it is
	 * @throws StartRefused when it never was, for longer than any start takes
	 */
	void take(BooleanSupplier attempt) {
		long began = System.nanoTime();
		boolean said = false;
		while (!attempt.getAsBoolean()) {
			if (!said) {
				log.warn("The home {} is in use by another SEND Graph, whose database does not answer yet: "
						+ "waiting for it, {} minutes at most", path(), PATIENCE.toMinutes());
				said = true;
			}
			if (System.nanoTime() - began > PATIENCE.toNanos() || !isPaused()) {
				throw new StartRefused(
						"The home " + path() + " is in use by another SEND Graph, whose database did not answer.",
						"Try again when that one has started, or stop it.");
			}
		}
	}

	private Path path() {
		return this.home.toAbsolutePath().normalize();
	}

	private static boolean isPaused() {
		try {
			TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
