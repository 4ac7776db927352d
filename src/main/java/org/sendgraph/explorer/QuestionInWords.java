package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The question who is responsible thing by thing, as people read it: the same things of
 * every question.
 *
 * @param asked the page that answers it
 * @param day the day that it is asked for
 * @param choices names of what was chosen
 * @param words words for the rest
 */
record QuestionInWords(Address asked, Object day, Choices choices, SchemaWords words) {

	/** All of the things, each by its name; without a value where nothing was said. */
	Map<String, List<ThingValue>> things() {
		Map<String, List<ThingValue>> things = new LinkedHashMap<>();
		things.put("Kind of support", named("provision", this.choices.provisionNames()));
		things.put("Lives in the area of", council("residentAuthority"));
		things.put("Plan maintained by", council("maintainingAuthority"));
		things.put("Board of the GP practice", named("registeredIcb", this.choices.boardNames()));
		things.put("Age", texts(said("age")));
		things.put("Plan", named("planStatus", this.words.choices("PlanStatus")));
		things.put("Setting",
				Stream
					.concat(named("setting", this.words.choices("SettingType")).stream(),
							said("urn").map((urn) -> new ThingValue("URN " + urn, "Establishment:" + urn, null)))
					.toList());
		things.put("Day", texts(Stream.of(Written.PLAINLY.day(this.day))));
		things.put("What went wrong", named("failure", this.words.choices("FailureKind")));
		things.put("Kind of need", named("need", this.words.choices("SenNeed")));
		things.put("Also said",
				texts(Stream
					.of(said("holds").map((one) -> this.choices.condition(one) + " Yes."),
							said("holdsNot").map((one) -> this.choices.condition(one) + " No."), said("other"))
					.flatMap((some) -> some)));
		return things;
	}

	private List<ThingValue> council(String field) {
		return texts(said(field).map((code) -> this.choices.councilNames(code).getOrDefault(code, code)));
	}

	private List<ThingValue> named(String field, Map<String, String> names) {
		return texts(said(field).map((one) -> names.getOrDefault(one, one)));
	}

	private static List<ThingValue> texts(Stream<String> texts) {
		return texts.map(ThingValue::text).toList();
	}

	private Stream<String> said(String field) {
		return this.asked.said().getOrDefault(field, List.of()).stream();
	}

}
