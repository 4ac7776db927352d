package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
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

	private static final int PAGE = 50;

	private final StoredQuestions questions;

	private final FormPages pages;

	private final SchemaWords words;

	private final ExportLinks exports;

	MatrixController(StoredQuestions questions, FormPages pages, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
		this.exports = exports;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "residentAuthority", "age", "planStatus", "settingType", "responsible",
				"verdicts");
		if (form.wants("residentAuthority")) {
			check(form);
		}
		return this.pages.offer("matrix", form, headers,
				(page) -> form.accept(this.questions.ask("matrix", variables(form), headers))
					.ifPresent((answer) -> page.addObject("answer", answer)
						.addObject("found", answer.object("responsibilityMatrix"))
						.addObject("exported", this.exports.of("matrix", asked(form), null, form.address()))));
	}

	private void check(Form form) {
		form.need("residentAuthority", "Choose a council.");
		form.whole("age", 0, 25);
		form.oneOf("planStatus", this.words.choices("PlanStatus"));
		form.oneOf("settingType", this.words.choices("SettingType"));
		form.oneOf("responsible", this.words.choices("BodyType"));
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
		for (String field : List.of("responsible", "verdicts")) {
			if (form.given(field)) {
				filter.put(field, List.of(form.value(field)));
			}
		}
		return Map.of("place", Map.of("residentAuthority", form.value("residentAuthority")), "filter", filter);
	}

	private static Map<String, @Nullable Object> variables(Form form) {
		Map<String, @Nullable Object> variables = new HashMap<>(asked(form));
		variables.put("asOf", form.dates());
		variables.putAll(form.page(PAGE));
		return variables;
	}

}
