package org.sendgraph.explorer;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Keeps for a minute what forms offer to choose from, which takes longer to read than
 * most answers and hardly ever changes. The answers themselves are read each time.
 */
@Component
class OfferedChoices {

	private static final int DAYS = 50;

	private final StoredQuestions questions;

	private final Cache<Map<String, Object>, Choices> kept = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(DAYS)
		.build();

	OfferedChoices(StoredQuestions questions) {
		this.questions = questions;
	}

	/**
	 * The choices of a day, or those of today where there is nothing on record for it.
	 * @param dates the dates to choose for
	 * @param headers those of whoever asks; what only a token opens is not kept for
	 * others
	 */
	Choices of(Map<String, Object> dates, HttpHeaders headers) {
		return headers.containsHeader(HttpHeaders.AUTHORIZATION) ? read(dates, headers)
				: this.kept.get(dates, (key) -> read(key, headers));
	}

	private Choices read(Map<String, Object> dates, HttpHeaders headers) {
		Answer answer = this.questions.ask("choices", Map.of("asOf", dates), headers);
		return Choices.of(answer.problems().isEmpty() ? answer
				: this.questions.ask("choices", Map.of("asOf", Map.of()), headers));
	}

}
