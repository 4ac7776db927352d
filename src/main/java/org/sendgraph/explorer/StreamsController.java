package org.sendgraph.explorer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
 * Every kind of money, by the part of the finance system that it belongs to.
 */
@Controller
class StreamsController {

	private static final Set<String> FIELDS = new LinkedHashSet<>(List.of("validOn", "knownAt"));

	private final StoredQuestions questions;

	StreamsController(StoredQuestions questions) {
		this.questions = questions;
	}

	@GetMapping("/money")
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		form.day("validOn");
		form.instant("knownAt");
		Address address = Address.of("/money", said);
		ModelAndView page = new ModelAndView("money").addObject("form", form).addObject("address", address);
		if (form.right()) {
			Answer answer = this.questions.ask("money",
					Map.of("asOf", SaidQuestion.dates(new LinkedMultiValueMap<>(address.said()))), headers);
			form.refuse(answer.problems());
			page.addObject("answer", answer).addObject("blocks", blocks(answer));
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

	private static Map<String, List<Map<String, Object>>> blocks(Answer answer) {
		return answer.nodes("fundingStreams")
			.stream()
			.collect(Collectors.groupingBy((one) -> String.valueOf(one.get("block")), LinkedHashMap::new,
					Collectors.toList()));
	}

}
