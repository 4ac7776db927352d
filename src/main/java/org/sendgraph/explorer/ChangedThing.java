package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a form changes.
 *
 * @param thing it, as it is on record; null where it is new
 * @param arrangement the arrangement that it is, or that it is about; null where it is
 * none
 * @param place the council for whose area it is; null where it is about none
 * @param rules rules that it may be about
 */
record ChangedThing(@Nullable Map<String, Object> thing, @Nullable Map<String, Object> arrangement,
		@Nullable Map<String, Object> place, List<Map<String, Object>> rules) {

	@SuppressWarnings("unchecked")
	static ChangedThing of(Map<String, Object> thing, @Nullable Map<String, Object> arrangement) {
		return (arrangement != null) ? new ChangedThing(thing, arrangement,
				(Map<String, Object>) arrangement.get("place"), Answer.objects(arrangement.get("rules")))
				: new ChangedThing(thing, null, null, List.of());
	}

	/**
	 * The question whose answer it changes; null where it changes none.
	 * @param what the form
	 * @param form what was given
	 * @param today the day on which it is asked
	 */
	@Nullable AffectedQuestion question(ChangeForm what, Form form, String today) {
		if (this.place == null || this.rules.isEmpty()) {
			return null;
		}
		String day = day(what, form, today);
		if (form.given("provision")) {
			return AffectedQuestion.said(form, day);
		}
		if (!what.wholeArrangement()) {
			return AffectedQuestion.about(this.rules.getFirst(), this.place, Objects.requireNonNull(this.arrangement),
					day);
		}
		Map<String, Object> agreed = new LinkedHashMap<>(ArrangementFields.input(form));
		if (form.given("board")) {
			agreed.put("board", Map.of("odsCode", form.value("board").replace("IntegratedCareBoard:", "")));
		}
		Map<String, Object> rule = this.rules.stream()
			.filter((one) -> form.values("rules").contains(one.get("id")))
			.findFirst()
			.orElse(this.rules.getFirst());
		return AffectedQuestion.about(rule, this.place, agreed, day);
	}

	/** Today, where it holds then; else its first day, or the one on which it changes. */
	private String day(ChangeForm what, Form form, String today) {
		if (form.given("on")) {
			return form.value("on");
		}
		Map<?, ?> period = (this.arrangement != null) ? (Map<?, ?>) this.arrangement.get("period") : Map.of();
		String start = what.wholeArrangement() ? form.value("start") : String.valueOf(period.get("start"));
		Object end = what.wholeArrangement() ? (form.given("end") ? form.value("end") : null) : period.get("end");
		return (start.compareTo(today) > 0 || end != null && end.toString().compareTo(today) <= 0) ? start : today;
	}

}
