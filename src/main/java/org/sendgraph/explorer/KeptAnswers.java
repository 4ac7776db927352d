package org.sendgraph.explorer;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Gives answers that take long again as long as nothing is recorded and the day is the
 * same. The API is asked for both each time, so that what was erased is gone at once.
 */
@Component
class KeptAnswers {

	/** Reports have some hundreds of lines each. */
	private static final int MOST = 64;

	private static final Duration UNUSED = Duration.ofMinutes(10);

	private final StoredQuestions questions;

	private final Cache<Asked, Answer> kept = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

	KeptAnswers(StoredQuestions questions) {
		this.questions = questions;
	}

	/**
	 * Asks a stored question, or gives the answer that it had.
	 * @param name name of its file, without the ending
	 * @param variables its variables
	 * @param headers those of whoever asks; what only a token opens is not kept for
	 * others
	 * @return what the API says, with problems of what was asked
	 */
	Answer ask(String name, Map<String, @Nullable Object> variables, HttpHeaders headers) {
		if (headers.containsHeader(HttpHeaders.AUTHORIZATION)) {
			return this.questions.ask(name, variables, headers);
		}
		Asked asked = new Asked(name, variables, this.questions.ask("as-of", Map.of(), headers).snapshot());
		Answer known = this.kept.getIfPresent(asked);
		if (known != null) {
			return known;
		}
		Answer answer = this.questions.ask(name, variables, headers);
		if (answer.problems().isEmpty()) {
			this.kept.put(asked, answer);
		}
		return answer;
	}

	/**
	 * All that an answer depends on.
	 *
	 * @param name name of the question
	 * @param variables its variables
	 * @param now the day, and the state of the record
	 */
	private record Asked(String name, Map<String, @Nullable Object> variables, Map<String, Object> now) {
	}

}
