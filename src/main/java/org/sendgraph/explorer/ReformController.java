package org.sendgraph.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * What the reforms promised, and how far each measure had come on a day.
 */
@Controller
class ReformController {

	private static final String PATH = "/reform";

	private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("part", "standing", "validOn", "knownAt"));

	private final KeptAnswers questions;

	private final SchemaWords words;

	ReformController(KeptAnswers questions, SchemaWords words) {
		this.questions = questions;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		Address address = Address.of(PATH, said);
		form.oneOf("part", this.words.choices("ReformPart"));
		form.oneOf("standing", this.words.choices("MeasureStanding"));
		form.day("validOn");
		form.instant("knownAt");
		ModelAndView page = new ModelAndView("reform").addObject("form", form).addObject("address", address);
		if (form.right()) {
			Answer answer = this.questions.ask("reform", Map.of("filter", filter(form), "asOf",
					SaidQuestion.dates(new LinkedMultiValueMap<>(address.said()))), headers);
			form.refuse(answer.problems());
			if (form.right()) {
				show(page, answer);
			}
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
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
