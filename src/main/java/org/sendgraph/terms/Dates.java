package org.sendgraph.terms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The only place that knows what day it is.
 */
@Component
public class Dates {

	private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

	private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

	/** A write takes its instant when it begins, and half an hour at most. */
	private static final Duration SETTLES_AFTER = Duration.ofHours(1);

	private final Clock clock;

	/** The days and instants of the machine's clock. */
	public Dates() {
		this(Clock.system(UNITED_KINGDOM));
	}

	/**
	 * Takes the time from a clock, for tests that need another day.
	 * @param clock the clock
	 */
	public Dates(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Adds {@code validOn} and {@code knownAt} to the parameters of a statement.
	 * @param asOf what was asked for
	 * @param parameters the others
	 * @return all of them
	 * @throws BadInput when knownAt is in the future
	 */
	public Map<String, Object> with(@Nullable AsOf asOf, Map<String, ? extends @Nullable Object> parameters) {
		AsOf asked = (asOf != null) ? asOf : AsOf.NOW;
		OffsetDateTime now = now().plus(CLOCKS_DIFFER_BY);
		if (asked.knownAt() != null && asked.knownAt().isAfter(now)) {
			throw new BadInput("asOf.knownAt", asked.knownAt() + " is in the future.", "an instant up to now");
		}
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("validOn", (asked.validOn() != null) ? asked.validOn() : today());
		all.put("knownAt", (asked.knownAt() != null) ? asked.knownAt().withOffsetSameInstant(ZoneOffset.UTC) : now);
		return all;
	}

	/**
	 * Makes the snapshot that a statement answered for.
	 * @param asOf what was asked for
	 * @param parameters what {@link #with} gave
	 * @param head the last journal entry that the statement saw
	 * @return the snapshot to echo
	 */
	public Snapshot snapshot(@Nullable AsOf asOf, Map<String, Object> parameters, Head head) {
		OffsetDateTime knownAt = (asOf != null && asOf.knownAt() != null) ? asOf.knownAt() : head.instant();
		return new Snapshot((LocalDate) parameters.get("validOn"), knownAt.withOffsetSameInstant(ZoneOffset.UTC),
				head.edition());
	}

	/**
	 * Says whether nothing that is being written can still come to be known at an
	 * instant.
	 * @param knownAt the instant
	 * @return whether whatever is asked as of it reads the same for ever, erased words
	 * apart
	 */
	public boolean settled(OffsetDateTime knownAt) {
		return knownAt.isBefore(now().minus(SETTLES_AFTER));
	}

	/**
	 * Says that the state of knowledge asked for is older than the journal.
	 * @param asOf what was asked for
	 * @return the error to throw
	 */
	public static BadInput beforeTheFirstEntry(@Nullable AsOf asOf) {
		OffsetDateTime asked = (asOf != null) ? asOf.knownAt() : null;
		return new BadInput("asOf.knownAt", "Nothing had been recorded by " + ((asked != null) ? asked : "now") + ".",
				"an instant at or after the first journal entry");
	}

	/**
	 * The day that it was in the United Kingdom at an instant.
	 * @param instant the instant
	 * @return the day
	 */
	public static LocalDate dayOf(OffsetDateTime instant) {
		return instant.atZoneSameInstant(UNITED_KINGDOM).toLocalDate();
	}

	/** Today in the United Kingdom. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** This instant. */
	public Instant instant() {
		return this.clock.instant();
	}

	/** The instant at which today began in the United Kingdom. */
	public OffsetDateTime startOfToday() {
		return today().atStartOfDay(UNITED_KINGDOM).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
	}

	/** The instant that it is now. */
	public OffsetDateTime now() {
		return OffsetDateTime.now(this.clock).withOffsetSameInstant(ZoneOffset.UTC);
	}

}
