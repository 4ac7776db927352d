package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is missing, disputed or does not add up: a few findings of each kind with their
 * number, or the pages of one kind.
 */
@Controller
class FindingsController {

	private static final String PATH = "/findings";

	private static final int PAGE = 20;

	private final KeptAnswers questions;

	private final SchemaWords words;

	private final FormPages pages;

	FindingsController(KeptAnswers questions, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "residentAuthority", "kind", "financialYear");
		form.oneOf("kind", this.words.choices("FindingKind"));
		FinancialYears.check(form, "financialYear");
		return this.pages.offer("findings", form, headers,
				(page) -> form.accept(this.questions.ask("findings", variables(form), headers))
					.ifPresent((answer) -> show(page, answer)));
	}

	private void show(ModelAndView page, Answer answer) {
		Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
		this.words.choices("FindingKind").keySet().forEach((kind) -> {
			if (answer.data().containsKey(kind)) {
				kinds.put(kind, Objects.requireNonNull(answer.object(kind)));
			}
		});
		page.addObject("answer", answer)
			.addObject("chosen", answer.object("chosen"))
			.addObject("kinds", kinds)
			.addObject("total", kinds.values().stream().mapToInt((found) -> (int) found.get("totalCount")).sum())
			.addObject("gaps", answer.object("GAP"))
			.addObject("contested", answer.object("CONTESTED"))
			.addObject("disputes", answer.object("disputes"));
	}

	private static Map<String, @Nullable Object> variables(Form form) {
		boolean overview = !form.given("kind");
		boolean placed = form.given("residentAuthority");
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("overview", overview, "placed",
				overview && placed, "everywhere", overview && !placed, "asOf", form.dates()));
		if (placed) {
			variables.put("place", Map.of("residentAuthority", form.value("residentAuthority")));
			variables.put("council", form.value("residentAuthority"));
		}
		if (form.given("financialYear")) {
			variables.put("financialYear", form.value("financialYear"));
		}
		if (!overview) {
			variables.put("kinds", List.of(form.value("kind")));
			variables.putAll(form.page(PAGE));
		}
		return variables;
	}

}
