package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every kind of money, by the part of the finance system that it belongs to.
 */
@Controller
class StreamsController {

	private final StoredQuestions questions;

	private final FormPages pages;

	StreamsController(StoredQuestions questions, FormPages pages) {
		this.questions = questions;
		this.pages = pages;
	}

	@GetMapping("/money")
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of("/money", said);
		return this.pages.show("money", form,
				(page) -> form.accept(this.questions.ask("money", Map.of("asOf", form.dates()), headers))
					.ifPresent((answer) -> page.addObject("answer", answer).addObject("blocks", blocks(answer))));
	}

	private static Map<String, List<Map<String, Object>>> blocks(Answer answer) {
		return answer.nodes("fundingStreams")
			.stream()
			.collect(Collectors.groupingBy((one) -> String.valueOf(one.get("block")), LinkedHashMap::new,
					Collectors.toList()));
	}

}
