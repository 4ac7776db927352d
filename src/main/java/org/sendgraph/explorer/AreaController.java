package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.HashMap;
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
 * What is on record about the area of one council, as a page to print.
 */
@Controller
class AreaController {

	private static final String PATH = "/area";

	private static final String PLAN = "inclusionPlan";

	/** The API gives a hundred lines at once; more than this nobody prints. */
	private static final int MOST = 500;

	private final KeptAnswers questions;

	private final FormPages pages;

	private final SchemaWords words;

	AreaController(KeptAnswers questions, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "place");
		if (form.wants("place")) {
			form.need("place", "Choose a council.");
		}
		return this.pages.offer("area", form, headers, (page) -> {
			Map<String, @Nullable Object> variables = Map.of("place", Map.of("residentAuthority", form.value("place")),
					"more", false, "asOf", form.dates());
			form.accept(this.questions.ask("area", variables, headers))
				.ifPresent((answer) -> show(page, answer, lines(answer, variables, headers)));
		});
	}

	/** All lines of the plan: those that the answer has, and those that follow them. */
	private List<Map<String, Object>> lines(Answer first, Map<String, @Nullable Object> variables,
			HttpHeaders headers) {
		List<Map<String, Object>> lines = new ArrayList<>(first.nodes(PLAN));
		Map<?, ?> page = page(first);
		while (Boolean.TRUE.equals(page.get("hasNextPage")) && lines.size() < MOST) {
			Map<String, @Nullable Object> further = new HashMap<>(variables);
			further.put("more", true);
			further.put("after", page.get("endCursor"));
			Answer next = this.questions.ask("area", further, headers);
			lines.addAll(next.nodes(PLAN));
			page = next.problems().isEmpty() ? page(next) : Map.of();
		}
		return lines;
	}

	private static Map<?, ?> page(Answer answer) {
		return (Map<?, ?>) Objects.requireNonNull(answer.object(PLAN)).get("pageInfo");
	}

	private void show(ModelAndView page, Answer answer, List<Map<String, Object>> lines) {
		page.addObject("answer", answer)
			.addObject("plan", answer.object(PLAN))
			.addObject("dashboard", answer.object("dashboard"))
			.addObject("intervention", answer.object("intervention"))
			.addObject("report", AreaReport.of(answer, lines, this.words));
	}

}
