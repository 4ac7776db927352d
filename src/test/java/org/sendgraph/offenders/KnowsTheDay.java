package org.sendgraph.offenders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/**
 * Asks the clock in as many ways as there are methods.
 */
public class KnowsTheDay {

	LocalDate today() {
		return LocalDate.now();
	}

	LocalDate todayByAClock(Clock clock) {
		return LocalDate.now(clock);
	}

	Instant thisInstant() {
		return Instant.now();
	}

	Supplier<OffsetDateTime> later() {
		return OffsetDateTime::now;
	}

	Clock clock() {
		return Clock.systemUTC();
	}

	long milliseconds() {
		return System.currentTimeMillis();
	}

}
