package org.sendgraph.explorer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was recorded, and the proof of each entry.
 */
@Controller
class EntriesController {

	private static final String PATH = "/journal";

	private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

	/** Between these is everything that can be recorded. */
	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

	private static final int PAGE = 50;

	private final StoredQuestions questions;

	private final FormPages pages;

	EntriesController(StoredQuestions questions, FormPages pages) {
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "from", "to", "about");
		form.day("from");
		form.day("to");
		return this.pages.show("journal", form,
				(page) -> form.accept(this.questions.ask("journal", variables(form), headers))
					.ifPresent((answer) -> show(page, answer)));
	}

	private static void show(ModelAndView page, Answer answer) {
		Map<?, ?> info = (Map<?, ?>) Objects
			.requireNonNull(Objects.requireNonNull(answer.object("changes")).get("pageInfo"));
		page.addObject("answer", answer)
			.addObject("entries", answer.nodes("changes"))
			.addObject("next", Boolean.TRUE.equals(info.get("hasNextPage")) ? info.get("endCursor") : null)
			.addObject("checkpoints", Answer.objects(answer.data().get("checkpoints")));
	}

	@GetMapping(PATH + "/proof")
	ModelAndView prove(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		String entry = Objects.requireNonNullElse(said.getFirst("entry"), "");
		Answer answer = this.questions.ask("proof", Map.of("entry", entry), headers);
		if (!answer.problems().isEmpty()) {
			return new ModelAndView("nothing-here", HttpStatus.BAD_REQUEST)
				.addObject("what", answer.problems().getFirst().message())
				.addObject("instead", PATH);
		}
		return new ModelAndView("proof").addObject("answer", answer)
			.addObject("proof", answer.object("proof"))
			.addObject("address", Address.of(PATH, said));
	}

	/** Days as people give them: both belong to the time. */
	private static Map<String, @Nullable Object> variables(Form form) {
		LocalDate first = form.given("from") ? LocalDate.parse(form.value("from")) : EARLIEST;
		LocalDate last = form.given("to") ? LocalDate.parse(form.value("to")) : LATEST;
		Map<String, @Nullable Object> variables = new HashMap<>(
				Map.of("from", begins(first), "to", begins(last.plusDays(1)), "first", PAGE));
		for (String field : List.of("about", "after")) {
			if (form.given(field)) {
				variables.put(field, form.value(field));
			}
		}
		return variables;
	}

	private static String begins(LocalDate day) {
		return OffsetDateTime.from(day.atStartOfDay(ENGLAND)).toString();
	}

}
