package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Files of publishers: which were brought in, and how far one has come that a steward
 * sent.
 */
@Controller
class FilesController {

	private static final String PATH = "/import";

	private final StoredQuestions questions;

	private final FormPages pages;

	FilesController(StoredQuestions questions, FormPages pages) {
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "after");
		Map<String, @Nullable Object> variables = new HashMap<>();
		if (form.given("after")) {
			variables.put("after", form.value("after"));
		}
		return this.pages.show("import", form,
				(page) -> form.accept(this.questions.ask("imports", variables, headers))
					.ifPresent((answer) -> page.addObject("answer", answer)
						.addObject("actor", answer.object("actor"))
						.addObject("kinds", answer.data().get("importKinds"))
						.addObject("found", answer.object("imports"))));
	}

	@GetMapping(PATH + "/{id}")
	ModelAndView show(@PathVariable String id, @RequestHeader HttpHeaders headers) {
		Answer answer = this.questions.ask("upload", Map.of("id", id), headers);
		Map<String, Object> upload = answer.object("upload");
		return (upload != null) ? new ModelAndView("upload").addObject("upload", upload).addObject("answer", answer)
				: new ModelAndView("nothing-here", HttpStatus.NOT_FOUND).addObject("what",
						"No file that is known here has this address. The last fifty are known until the server stops.")
					.addObject("instead", PATH);
	}

}
