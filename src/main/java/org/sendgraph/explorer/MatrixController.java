package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * All kinds of support for one council, with the verdict on each.
 */
@Controller
class MatrixController {

	private static final String PATH = "/matrix";

	private static final Set<String> FIELDS = new LinkedHashSet<>(
			List.of("residentAuthority", "age", "planStatus", "settingType", "verdicts", "validOn", "knownAt"));

	private static final int PAGE = 50;

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final OfferedChoices choices;

	private final ExportLinks exports;

	MatrixController(StoredQuestions questions, OfferedChoices choices, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.exports = exports;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		Address address = Address.of(PATH, said);
		MultiValueMap<String, String> given = new LinkedMultiValueMap<>(address.said());
		form.day("validOn");
		form.instant("knownAt");
		Map<String, Object> dates = form.right() ? SaidQuestion.dates(given) : Map.of();
		boolean asked = form.sent(List.of("residentAuthority"));
		if (asked) {
			check(form);
		}
		ModelAndView page = new ModelAndView("matrix");
		if (asked && form.right()) {
			Answer answer = this.questions.ask("matrix", variables(form, given), headers);
			form.refuse(answer.problems());
			page.addObject("answer", answer)
				.addObject("found", answer.object("responsibilityMatrix"))
				.addObject("exported", this.exports.of("matrix", asked(form), null, address));
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page.addObject("form", form)
			.addObject("address", address)
			.addObject("choices", this.choices.of(dates, headers));
	}

	private void check(Form form) {
		form.need("residentAuthority", "Choose a council.");
		form.whole("age", 0, 25);
		form.oneOf("planStatus", this.words.choices("PlanStatus"));
		form.oneOf("settingType", this.words.choices("SettingType"));
		form.oneOf("verdicts", this.words.choices("Verdict"));
	}

	/** What is asked for, apart from the page of it. */
	private static Map<String, Object> asked(Form form) {
		Map<String, Object> filter = new HashMap<>();
		if (form.given("age")) {
			filter.put("age", Integer.valueOf(form.value("age")));
		}
		for (String field : List.of("planStatus", "settingType")) {
			if (form.given(field)) {
				filter.put(field, form.value(field));
			}
		}
		if (form.given("verdicts")) {
			filter.put("verdicts", List.of(form.value("verdicts")));
		}
		return Map.of("place", Map.of("residentAuthority", form.value("residentAuthority")), "filter", filter);
	}

	private static Map<String, @Nullable Object> variables(Form form, MultiValueMap<String, String> given) {
		Map<String, @Nullable Object> variables = new HashMap<>(asked(form));
		variables.put("asOf", SaidQuestion.dates(given));
		variables.putAll(form.page(PAGE));
		return variables;
	}

}
