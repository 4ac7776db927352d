package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
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

	private static final int PAGE = 10;

	private final StoredQuestions questions;

	private final FormPages pages;

	private final SchemaWords words;

	private final ExportLinks exports;

	FundingController(StoredQuestions questions, FormPages pages, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
		this.exports = exports;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "of", "financialYear", "spending");
		if (form.wants("of", "financialYear")) {
			form.need("of", "Choose a council.");
			form.need("financialYear", "Give a financial year, such as 2021-22.");
			FinancialYears.check(form, "financialYear");
			form.oneOf("spending", this.words.choices("SpendingFigures"));
		}
		return this.pages.offer("funding", form, headers,
				(page) -> form.accept(this.questions.ask("funding", variables(form), headers)).ifPresent((answer) -> {
					show(page, answer);
					page.addObject("origins", origins(answer, form, headers))
						.addObject("years", FinancialYears.beside(form.value("financialYear")))
						.addObject("exported", this.exports.of("ways-of-money", asked(form), "hops", form.address()));
				}));
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

	/** What kinds of money are drawn from with which ways begin in the figures. */
	private Map<String, List<List<Map<String, Object>>>> origins(Answer answer, Form form, HttpHeaders headers) {
		List<String> kinds = answer.nodes("fundingPaths")
			.stream()
			.map((path) -> Answer.objects(path.get("hops")).getFirst().get("from"))
			.flatMap((from) -> Stream.ofNullable(((Map<?, ?>) from).get("stream")))
			.map((stream) -> String.valueOf(((Map<?, ?>) stream).get("id")))
			.distinct()
			.toList();
		if (kinds.isEmpty()) {
			return Map.of();
		}
		return form.accept(this.questions.ask("origins", Map.of("ids", kinds, "asOf", form.dates()), headers))
			.map((told) -> Answer.objects(told.data().get("nodes")))
			.orElse(List.of())
			.stream()
			.filter(Objects::nonNull)
			.collect(Collectors.toMap((kind) -> String.valueOf(kind.get("id")),
					(kind) -> Answer.objects(kind.get("origins"))
						.stream()
						.map((origin) -> Answer.objects(origin.get("streams")))
						.map((streams) -> streams.subList(1, streams.size()))
						.filter((streams) -> !streams.isEmpty())
						.toList()));
	}

	/** What is asked about, apart from the page of the ways. */
	private static Map<String, Object> asked(Form form) {
		return Map.of("of", Map.of("id", form.value("of")), "financialYear", form.value("financialYear"), "spending",
				form.given("spending") ? form.value("spending") : "OUTTURN");
	}

	private static Map<String, @Nullable Object> variables(Form form) {
		Map<String, @Nullable Object> variables = new HashMap<>(asked(form));
		variables.put("asOf", form.dates());
		variables.putAll(form.page(PAGE));
		return variables;
	}

}
