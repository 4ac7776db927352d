package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An answer thing by thing, as people read it: the same things of every answer.
 *
 * @param told what the API says
 * @param words words for what it calls by name
 */
record AnswerInWords(Accountability told, SchemaWords words) {

	/**
	 * All of the things, each by its name; without a value where it says nothing of one.
	 */
	Map<String, List<ThingValue>> things() {
		Map<String, Object> found = this.told.found();
		Map<String, List<ThingValue>> things = new LinkedHashMap<>();
		things.put("Verdict", texts(Stream.of(this.words.word(found.getOrDefault("verdict", "")))));
		things.put("Sentence", texts(Stream.of(String.valueOf(found.get("sentence")))));
		things.put("Responsible", once(claims().map((claim) -> party(claim.get("responsible"),
				Written.PLAINLY.does(String.valueOf(claim.get("obligation")))))));
		things.put("Payer", once(each("funding").map((paid) -> party(paid.get("payer"), share(paid)))));
		things.put("Money", once(each("funding").flatMap(AnswerInWords::money)));
		things.put("Commissioner", once(each("commissioner").map((body) -> party(body, ""))));
		things.put("Deliverer", once(each("deliverer").map((body) -> party(body, ""))));
		things.put("Duty", once(each("duty").flatMap(AnswerInWords::duty)));
		things.put("Redress", once(claims().flatMap((claim) -> Answer.objects(claim.get("redress")).stream())
			.map((route) -> thing(route, route.get("name") + ": " + route.get("timeLimit")))));
		things.put("To settle", texts(this.told.open().stream().map(AnswerInWords::question)));
		things.put("What was assumed", texts(this.told.assumed().stream().map(AnswerInWords::question)));
		things.put("What to ask instead", texts(this.told.again().stream().map(AnswerInWords::question)));
		things.put("Sources", once(this.told.sources()
			.stream()
			.map((source) -> thing(source,
					source.get("title") + ((source.get("locator") != null) ? ", " + source.get("locator") : "")))));
		return things;
	}

	private Stream<Map<String, Object>> claims() {
		return this.told.claims().stream();
	}

	@SuppressWarnings("unchecked")
	private Stream<Map<String, Object>> each(String field) {
		return claims().flatMap((claim) -> Stream.ofNullable((@Nullable Map<String, Object>) claim.get(field)));
	}

	private static Stream<ThingValue> money(Map<String, Object> paid) {
		Map<?, ?> stream = (Map<?, ?>) paid.get("stream");
		return Stream.concat(Stream.of(thing(stream, stream.get("name"))),
				Answer.objects(paid.get("rates"))
					.stream()
					.map((rate) -> ThingValue
						.text(Written.PLAINLY.pounds(String.valueOf(rate.get("amount"))) + " a " + rate.get("unit"))));
	}

	private static Stream<ThingValue> duty(Map<String, Object> duty) {
		Object page = duty.get("legislationPage");
		String law = duty.get("citation") + ((page != null) ? ", as it stood on the day" : "");
		return Stream.of(thing(duty, duty.get("name")),
				new ThingValue(law, null, (page != null) ? page.toString() : null));
	}

	private static String share(Map<String, Object> paid) {
		return (paid.get("share") != null) ? ", " + paid.get("share") + " per cent" : "";
	}

	private static String question(Map<String, Object> missing) {
		return String.valueOf(missing.get("question"));
	}

	private static ThingValue party(@Nullable Object party, String does) {
		Map<?, ?> known = (Map<?, ?>) party;
		return new ThingValue(known.get("name") + does,
				(known.get("organisation") instanceof Map<?, ?> body) ? String.valueOf(body.get("id")) : null, null);
	}

	private static ThingValue thing(Map<?, ?> thing, Object text) {
		return new ThingValue(String.valueOf(text), String.valueOf(thing.get("id")), null);
	}

	private static List<ThingValue> texts(Stream<String> texts) {
		return texts.map(ThingValue::text).toList();
	}

	private static List<ThingValue> once(Stream<ThingValue> values) {
		return values.distinct().toList();
	}

}
