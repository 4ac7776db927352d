package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
 * The money of two councils, or of two years, line beside line and beside England.
 */
@Controller
class ComparisonController {

	private static final String PATH = "/funding/compared";

	private final StoredQuestions questions;

	private final FormPages pages;

	private final SchemaWords words;

	private final ExportLinks exports;

	ComparisonController(StoredQuestions questions, FormPages pages, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
		this.exports = exports;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, "council", "other", "financialYear", "otherYear", "spending");
		if (form.wants("council", "financialYear")) {
			form.need("council", "Choose a council.");
			form.need("financialYear", "Give a financial year, such as 2021-22.");
			FinancialYears.check(form, "financialYear");
			FinancialYears.check(form, "otherYear");
			form.oneOf("spending", this.words.choices("SpendingFigures"));
		}
		return this.pages.offer("comparison", form, headers, (page) -> {
			Map<String, Object> variables = variables(form);
			Map<String, @Nullable Object> dated = new HashMap<>(variables);
			dated.put("asOf", form.dates());
			form.accept(this.questions.ask("comparison", dated, headers)).ifPresent((answer) -> {
				List<Map<String, Object>> lines = Answer
					.objects(((Map<?, ?>) answer.data().get("fundingComparison")).get("lines"));
				page.addObject("answer", answer)
					.addObject("lines", lines)
					.addObject("columns", columns(lines))
					.addObject("exported",
							this.exports.of("funding-compared", variables, "lines.amounts", form.address()));
			});
		});
	}

	private static Map<String, Object> variables(Form form) {
		return Map.of("councils", both(form, "council", "other"), "financialYears",
				List.copyOf(new TreeSet<>(both(form, "financialYear", "otherYear"))), "spending",
				form.given("spending") ? form.value("spending") : "OUTTURN");
	}

	private static List<String> both(Form form, String one, String other) {
		return Stream.of(one, other).filter(form::given).map(form::value).distinct().toList();
	}

	/**
	 * Heads of the columns, each with the amounts below it by the place of their line.
	 */
	private static Map<String, Map<Integer, Map<String, Object>>> columns(List<Map<String, Object>> lines) {
		Map<String, Map<Integer, Map<String, Object>>> columns = new LinkedHashMap<>();
		for (int at = 0; at < lines.size(); at++) {
			for (Map<String, Object> amount : Answer.objects(lines.get(at).get("amounts"))) {
				columns
					.computeIfAbsent(amount.get("name") + ", " + amount.get("financialYear"),
							(head) -> new LinkedHashMap<>())
					.put(at, amount);
			}
		}
		return columns.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey((one, other) -> Boolean.compare(england(one), england(other))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, again) -> one, LinkedHashMap::new));
	}

	private static boolean england(String head) {
		return head.startsWith("England, ");
	}

}
