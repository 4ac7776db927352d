package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The front door, and what its search box finds.
 */
@Controller
class StartController {

	private final StoredQuestions questions;

	private final FormPages pages;

	StartController(StoredQuestions questions, FormPages pages) {
		this.questions = questions;
		this.pages = pages;
	}

	/**
	 * Whoever names no page among what is accepted goes where the API is asked by hand.
	 */
	@GetMapping("/")
	ModelAndView start(@RequestHeader HttpHeaders headers, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return new ModelAndView(Pages.wanted(headers) ? "start" : "redirect:/graphiql");
	}

	@GetMapping("/search")
	ModelAndView search(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of("/search", said, "text");
		if (form.wants("text")) {
			form.need("text", "Type a name or a code to look for.");
		}
		return this.pages.show("search", form, (page) -> {
			Map<String, @Nullable Object> variables = new HashMap<>(
					Map.of("text", form.value("text"), "asOf", form.dates()));
			variables.put("after", form.given("after") ? form.value("after") : null);
			form.accept(this.questions.ask("search", variables, headers))
				.ifPresent((answer) -> page.addObject("answer", answer).addObject("found", answer.object("search")));
		});
	}

}
