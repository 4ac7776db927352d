package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who is responsible: a form, and below it the answer to what it says. The address says
 * the question in the words of permalinks.
 */
@Controller
class AnswerController {

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final FormPages pages;

	AnswerController(StoredQuestions questions, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(SaidQuestion.PAGE)
	ModelAndView ask(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(SaidQuestion.PAGE, said, SaidQuestion.FIELDS);
		if (SaidQuestion.wanted(form)) {
			SaidQuestion.check(form, this.words);
		}
		return this.pages.offer("responsibility", form, headers,
				(page) -> form.accept(this.questions.ask("responsibility", variables(form), headers))
					.ifPresent((answer) -> show(page, answer, form.address())));
	}

	private static Map<String, @Nullable Object> variables(Form form) {
		return Map.copyOf(SaidQuestion.variables(new LinkedMultiValueMap<>(form.address().said())));
	}

	private static void show(ModelAndView page, Answer answer, Address address) {
		Accountability told = new Accountability(Objects.requireNonNull(answer.object("whoIsResponsible")));
		List<ClaimCard> cards = ClaimCard.of(told.claims());
		page.addObject("answer", answer)
			.addObject("found", told.found())
			.addObject("open", told.open())
			.addObject("assumed", told.assumed())
			.addObject("again", told.again())
			.addObject("cards", cards)
			.addObject("chain", ChainPicture.of(cards))
			.addObject("laws", ClaimCard.laws(told.claims()))
			.addObject("notes", ClaimCard.notes(told.claims()))
			.addObject("sources", told.sources())
			.addObject("recording", recording(address, told.claims()))
			.addObject("permanent", told.permanent());
	}

	/** Where something is recorded that varies rules of the answer. */
	private static Address recording(Address address, List<Map<String, Object>> claims) {
		Address recording = address.on("/record/arrangement");
		for (Object rule : claims.stream()
			.map((claim) -> (claim.get("rule") instanceof Map<?, ?> rule) ? rule.get("id") : null)
			.filter(Objects::nonNull)
			.distinct()
			.toList()) {
			recording = recording.and("varied", rule.toString());
		}
		return recording;
	}

}
