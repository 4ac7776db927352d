package org.sendgraph.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the reforms promised, and how far each measure had come on a day.
 */
@Controller
class ReformController {

	private static final String PATH = "/reform";

	private final KeptAnswers questions;

	private final FormPages pages;

	private final SchemaWords words;

	ReformController(KeptAnswers questions, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "part", "standing");
		form.oneOf("part", this.words.choices("ReformPart"));
		form.oneOf("standing", this.words.choices("MeasureStanding"));
		return this.pages.show("reform", form,
				(page) -> form
					.accept(this.questions.ask("reform", Map.of("filter", filter(form), "asOf", form.dates()), headers))
					.ifPresent((answer) -> show(page, answer)));
	}

	private void show(ModelAndView page, Answer answer) {
		Map<String, List<Map<String, Object>>> parts = new LinkedHashMap<>();
		this.words.choices("ReformPart").keySet().forEach((part) -> parts.put(part, new ArrayList<>()));
		answer.nodes("measures").forEach((one) -> parts.get(String.valueOf(one.get("part"))).add(one));
		parts.values().removeIf(List::isEmpty);
		LocalDate day = LocalDate.parse(String.valueOf(answer.snapshot().get("validOn")));
		page.addObject("answer", answer)
			.addObject("found", answer.object("measures"))
			.addObject("parts", parts)
			.addObject("day", day)
			.addObject("timeline", Timeline.of(parts, day, this.words));
	}

	private static Map<String, Object> filter(Form form) {
		Map<String, Object> filter = new LinkedHashMap<>();
		if (form.given("part")) {
			filter.put("parts", List.of(form.value("part")));
		}
		if (form.given("standing")) {
			filter.put("standings", List.of(form.value("standing")));
		}
		return filter;
	}

}
