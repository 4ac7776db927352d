package org.sendgraph.explorer;

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
 * The money of a body, a budget, a school or a kind of money in one year: what came in,
 * what went out, and the ways that it took.
 */
@Controller
class FundingController {

	private static final String PATH = "/funding";

	private static final Set<String> FIELDS = new LinkedHashSet<>(
			List.of("of", "financialYear", "spending", "validOn", "knownAt"));

	private static final int PAGE = 10;

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final OfferedChoices choices;

	private final ExportLinks exports;

	FundingController(StoredQuestions questions, OfferedChoices choices, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.exports = exports;
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
		boolean asked = form.sent(List.of("of", "financialYear"));
		if (asked) {
			form.need("of", "Choose a council.");
			form.need("financialYear", "Give a financial year, such as 2021-22.");
			FinancialYears.check(form, "financialYear");
			form.oneOf("spending", this.words.choices("SpendingFigures"));
		}
		ModelAndView page = new ModelAndView("funding");
		if (asked && form.right()) {
			Answer answer = this.questions.ask("funding", variables(form, dates), headers);
			form.refuse(answer.problems());
			if (form.right()) {
				show(page, answer);
				page.addObject("years", FinancialYears.beside(form.value("financialYear")))
					.addObject("exported", this.exports.of("ways-of-money", asked(form), "hops", address));
			}
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page.addObject("form", form)
			.addObject("address", address)
			.addObject("choices", this.choices.of(dates, headers));
	}

	private static void show(ModelAndView page, Answer answer) {
		Map<String, Object> found = Objects.requireNonNull(answer.object("reconciliation"));
		List<FlowLine> lines = FlowLine.of(found);
		page.addObject("answer", answer)
			.addObject("found", found)
			.addObject("lines", lines)
			.addObject("paths", answer.object("fundingPaths"));
		if (!lines.isEmpty()) {
			page.addObject("picture", FlowPicture.of(lines));
		}
	}

	/** What is asked about, apart from the page of the ways. */
	private static Map<String, Object> asked(Form form) {
		return Map.of("of", Map.of("id", form.value("of")), "financialYear", form.value("financialYear"), "spending",
				form.given("spending") ? form.value("spending") : "OUTTURN");
	}

	private static Map<String, @Nullable Object> variables(Form form, Map<String, Object> dates) {
		Map<String, @Nullable Object> variables = new HashMap<>(asked(form));
		variables.put("asOf", dates);
		variables.putAll(form.page(PAGE));
		return variables;
	}

}
