package org.sendgraph.explorer;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * Reads the question who is responsible as addresses say it: those of permalinks and of
 * the page alike.
 */
final class SaidQuestion {

	/** Where it is asked. */
	static final String PAGE = "/responsibility";

	/** What a form that asks it has, besides the dates. */
	static final String[] FIELDS = { "provision", "age", "planStatus", "residentAuthority", "maintainingAuthority",
			"setting", "urn", "registeredIcb", "failure", "need" };

	private static final String BETWEEN = "~";

	private static final List<String> PLACE = List.of("residentAuthority", "maintainingAuthority", "registeredIcb");

	private SaidQuestion() {
	}

	/**
	 * Makes a form ask it where all is sent that an address which only fills it in leaves
	 * out.
	 */
	static boolean wanted(Form form) {
		return form.wants(sent(form.sent("urn")));
	}

	/** The page that answers it, or says all that is wrong with it. */
	static Address page(MultiValueMap<String, String> said) {
		Address page = Address.of(PAGE, said);
		for (String field : sent(page.said().containsKey("urn"))) {
			page = page.said().containsKey(field) ? page : page.with(field, "");
		}
		return page;
	}

	private static String[] sent(boolean school) {
		return new String[] { "provision", "age", "residentAuthority", school ? "urn" : "setting" };
	}

	/** Says at each field of a form what the question needs. */
	static void check(Form form, SchemaWords words) {
		form.need("provision", "Choose a kind of support.");
		form.need("age", "Give an age in whole years, from 0 to 25.");
		form.whole("age", 0, 25);
		form.need("planStatus", "Choose whether there is a plan.");
		form.oneOf("planStatus", words.choices("PlanStatus"));
		form.need("residentAuthority", "Choose the council where the child or young person lives.");
		form.oneOf("setting", words.choices("SettingType"));
		if (!form.given("setting") && !form.given("urn")) {
			form.refuse("setting", "Choose a kind of setting, or give the number of one.");
		}
		if (form.given("setting") && form.given("urn")) {
			form.refuse("urn", "Give either a kind of setting or the number of one, which brings its kind.");
		}
		form.oneOf("failure", words.choices("FailureKind"));
		form.oneOf("need", words.choices("SenNeed"));
	}

	/** The variables with which the API is asked. */
	static Map<String, Object> variables(MultiValueMap<String, String> said) {
		return Map.of("question", question(said), "asOf", dates(said));
	}

	/** The page that answers what a permalink of the API asks. */
	static String pageOf(Object permalink) {
		return PAGE + "?" + URI.create(permalink.toString()).getRawQuery();
	}

	/** The dates that are said. */
	static Map<String, Object> dates(MultiValueMap<String, String> said) {
		return given(said, "validOn", "knownAt");
	}

	private static Map<String, Object> question(MultiValueMap<String, String> said) {
		Map<String, Object> question = given(said, "provision", "planStatus", "failure", "need");
		String age = said.getFirst("age");
		if (age != null) {
			question.put("age", age.matches("\\d{1,3}") ? Integer.valueOf(age) : age);
		}
		Map<String, Object> setting = given(said, "urn");
		if (said.containsKey("setting")) {
			setting.put("type", said.getFirst("setting"));
		}
		question.put("setting", setting);
		Map<String, Object> place = given(said, PLACE.toArray(String[]::new));
		if (said.containsKey("other")) {
			place.put("others", said.get("other").stream().map(SaidQuestion::other).toList());
		}
		question.put("place", place);
		List<Map<String, Object>> circumstances = new ArrayList<>();
		said.getOrDefault("holds", List.of())
			.forEach((one) -> circumstances.add(Map.of("condition", one, "holds", true)));
		said.getOrDefault("holdsNot", List.of())
			.forEach((one) -> circumstances.add(Map.of("condition", one, "holds", false)));
		if (!circumstances.isEmpty()) {
			question.put("circumstances", circumstances);
		}
		return question;
	}

	/** A role, the kind of a code, and the code. */
	private static Map<String, Object> other(String said) {
		String[] parts = said.split(BETWEEN, 3);
		return (parts.length == 3) ? Map.of("role", parts[0], "organisation", Map.of(parts[1], parts[2]))
				: Map.of("role", said);
	}

	private static Map<String, Object> given(MultiValueMap<String, String> said, String... names) {
		Map<String, Object> given = new LinkedHashMap<>();
		for (String name : names) {
			String value = said.getFirst(name);
			if (value != null) {
				given.put(name, value);
			}
		}
		return given;
	}

}
