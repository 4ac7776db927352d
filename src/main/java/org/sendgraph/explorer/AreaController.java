package org.sendgraph.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What is on record about the area of one council, as a page to print.
 */
@Controller
class AreaController {

	private static final String PATH = "/area";

	private static final String PLAN = "inclusionPlan";

	private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("place", "validOn", "knownAt"));

	/** The API gives a hundred lines at once; more than this nobody prints. */
	private static final int MOST = 500;

	private final KeptAnswers questions;

	private final OfferedChoices choices;

	private final SchemaWords words;

	AreaController(KeptAnswers questions, OfferedChoices choices, SchemaWords words) {
		this.questions = questions;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		Address address = Address.of(PATH, said);
		form.day("validOn");
		form.instant("knownAt");
		Map<String, Object> dates = form.right() ? SaidQuestion.dates(new LinkedMultiValueMap<>(address.said()))
				: Map.of();
		boolean asked = form.sent(List.of("place"));
		if (asked) {
			form.need("place", "Choose a council.");
		}
		ModelAndView page = new ModelAndView("area");
		if (asked && form.right()) {
			Map<String, @Nullable Object> variables = new HashMap<>(
					Map.of("place", Map.of("residentAuthority", form.value("place")), "more", false, "asOf", dates));
			Answer answer = this.questions.ask("area", variables, headers);
			form.refuse(answer.problems());
			if (form.right()) {
				show(page, answer, lines(answer, variables, headers));
			}
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page.addObject("form", form)
			.addObject("address", address)
			.addObject("choices", this.choices.of(dates, headers));
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
