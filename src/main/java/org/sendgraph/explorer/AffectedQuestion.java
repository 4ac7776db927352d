package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;

/**
 * The question whose answer is looked at before and after a change: the one that an
 * officer came from, or else one that what was agreed is about.
 *
 * @param question the question in the words of the API
 * @param validOn the day to answer for
 */
record AffectedQuestion(Map<String, Object> question, String validOn) {

	private static final String ANY_SETTING = "MAINSTREAM_SCHOOL";

	private static final String ANY_PLAN = "EHCP";

	/**
	 * The question that the address of a form has brought along.
	 * @param form the form
	 * @param day the day to answer for where the address names none
	 */
	@SuppressWarnings("unchecked")
	static AffectedQuestion said(Form form, String day) {
		Map<String, Object> variables = SaidQuestion.variables(new LinkedMultiValueMap<>(form.address().said()));
		return new AffectedQuestion((Map<String, Object>) variables.get("question"),
				String.valueOf(form.dates().getOrDefault("validOn", day)));
	}

	/**
	 * A question about the first rule of what was agreed.
	 * @param rule the rule
	 * @param place the council, with its code
	 * @param agreed for whom it was agreed, in the words of an arrangement
	 * @param day the day to answer for
	 */
	static AffectedQuestion about(Map<String, Object> rule, Map<?, ?> place, Map<String, ?> agreed, String day) {
		Map<String, Object> question = new LinkedHashMap<>();
		question.put("provision", ((Map<?, ?>) rule.get("provision")).get("id"));
		question.put("age", Math.max((Integer) agreed.get("ageFrom"), (Integer) rule.get("ageFrom")));
		question.put("planStatus", or(rule.get("planStatus"), ANY_PLAN));
		question.put("setting",
				Map.of("type", or(rule.get("settingType"), first(agreed.get("settingTypes"), ANY_SETTING))));
		Map<String, Object> where = new LinkedHashMap<>();
		where.put("residentAuthority", place.get("dfeCode"));
		if (agreed.get("board") instanceof Map<?, ?> board) {
			where.put("registeredIcb", board.get("odsCode"));
		}
		question.put("place", where);
		if (agreed.get("needs") instanceof List<?> needs && !needs.isEmpty()) {
			question.put("need", needs.getFirst());
		}
		return new AffectedQuestion(question, day);
	}

	private static Object first(@Nullable Object list, Object otherwise) {
		return (list instanceof List<?> some && !some.isEmpty()) ? some.getFirst() : otherwise;
	}

	private static Object or(@Nullable Object value, Object otherwise) {
		return (value != null) ? value : otherwise;
	}

}
