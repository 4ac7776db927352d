package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

	private static final Set<String> FIELDS = Set.of("text");

	private final StoredQuestions questions;

	StartController(StoredQuestions questions) {
		this.questions = questions;
	}

	/**
	 * Whoever names no page among what is accepted goes where the API is asked by hand.
	 */
	@GetMapping("/")
	ModelAndView start(@RequestHeader HttpHeaders headers, HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		boolean page = headers.getAccept().stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		return new ModelAndView(page ? "start" : "redirect:/graphiql");
	}

	@GetMapping("/search")
	ModelAndView search(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		boolean asked = form.sent(FIELDS);
		if (asked) {
			form.need("text", "Type a name or a code to look for.");
		}
		ModelAndView page = new ModelAndView("search").addObject("form", form)
			.addObject("address", Address.of("/search", said));
		if (asked && form.right()) {
			Map<String, @Nullable Object> variables = new HashMap<>(
					Map.of("text", form.value("text"), "asOf", SaidQuestion.dates(said)));
			variables.put("after", form.given("after") ? form.value("after") : null);
			Answer answer = this.questions.ask("search", variables, headers);
			form.refuse(answer.problems());
			page.addObject("answer", answer).addObject("found", answer.object("search"));
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

}
