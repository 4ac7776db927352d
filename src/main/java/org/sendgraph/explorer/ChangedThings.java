package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Looks up what a form changes.
 */
@Component
class ChangedThings {

	private final StoredQuestions questions;

	ChangedThings(StoredQuestions questions) {
		this.questions = questions;
	}

	/**
	 * What a form changes; nothing where there is no such thing.
	 * @param what the form
	 * @param form what was given
	 * @param headers those of whoever asks
	 */
	Optional<ChangedThing> find(ChangeForm what, Form form, HttpHeaders headers) {
		if (what == ChangeForm.ARRANGEMENT) {
			return fresh(form, headers);
		}
		Map<String, Object> thing = thing(form.value("about"), headers);
		if (thing == null) {
			return Optional.empty();
		}
		Map<String, Object> subject = (thing.get("about") instanceof String about) ? thing(about, headers) : thing;
		boolean arrangement = subject != null && "Arrangement".equals(subject.get("__typename"));
		boolean dispute = "Dispute".equals(thing.get("__typename"));
		boolean fits = switch (what) {
			case ANSWER, SETTLE -> dispute;
			case DISPUTE -> !dispute;
			default -> arrangement && !dispute;
		};
		return fits ? Optional.of(ChangedThing.of(thing, arrangement ? subject : null)) : Optional.empty();
	}

	private Optional<ChangedThing> fresh(Form form, HttpHeaders headers) {
		List<String> rules = Stream.concat(form.values("varied").stream(), form.values("rules").stream())
			.distinct()
			.toList();
		Answer answer = this.questions.ask("varied-rules", Map.of("place", form.value("place"), "rules", rules),
				headers);
		Map<String, Object> place = answer.object("place");
		List<Map<String, Object>> known = Answer.objects(answer.data().get("rules"))
			.stream()
			.filter((rule) -> rule != null && rule.containsKey("id"))
			.toList();
		return (place != null && place.containsKey("id") && !known.isEmpty())
				? Optional.of(new ChangedThing(null, null, place, known)) : Optional.empty();
	}

	private @Nullable Map<String, Object> thing(String id, HttpHeaders headers) {
		Answer answer = this.questions.ask("recorded-thing", Map.of("id", Objects.requireNonNull(id)), headers);
		return answer.problems().isEmpty() ? answer.object("node") : null;
	}

}
