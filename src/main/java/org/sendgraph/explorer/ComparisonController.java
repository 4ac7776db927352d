package org.sendgraph.explorer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * The money of two councils, or of two years, line beside line and beside England.
 */
@Controller
class ComparisonController {

	private static final String PATH = "/funding/compared";

	private static final Set<String> FIELDS = new LinkedHashSet<>(
			List.of("council", "other", "financialYear", "otherYear", "spending", "validOn", "knownAt"));

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final OfferedChoices choices;

	private final ExportLinks exports;

	ComparisonController(StoredQuestions questions, OfferedChoices choices, SchemaWords words, ExportLinks exports) {
		this.questions = questions;
		this.choices = choices;
		this.words = words;
		this.exports = exports;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = new Form(said, FIELDS);
		Address address = Address.of(PATH, said);
		form.day("validOn");
		form.instant("knownAt");
		Map<String, Object> dates = form.right() ? SaidQuestion.dates(new LinkedMultiValueMap<>(address.said()))
				: Map.of();
		boolean asked = form.sent(List.of("council", "financialYear"));
		if (asked) {
			form.need("council", "Choose a council.");
			form.need("financialYear", "Give a financial year, such as 2021-22.");
			FinancialYears.check(form, "financialYear");
			FinancialYears.check(form, "otherYear");
			form.oneOf("spending", this.words.choices("SpendingFigures"));
		}
		ModelAndView page = new ModelAndView("comparison");
		if (asked && form.right()) {
			Map<String, Object> variables = variables(form);
			Map<String, @Nullable Object> dated = new HashMap<>(variables);
			dated.put("asOf", dates);
			Answer answer = this.questions.ask("comparison", dated, headers);
			form.refuse(answer.problems());
			if (form.right()) {
				List<Map<String, Object>> lines = Answer
					.objects(((Map<?, ?>) answer.data().get("fundingComparison")).get("lines"));
				page.addObject("answer", answer)
					.addObject("lines", lines)
					.addObject("columns", columns(lines))
					.addObject("exported", this.exports.of("funding-compared", variables, "lines.amounts", address));
			}
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page.addObject("form", form)
			.addObject("address", address)
			.addObject("choices", this.choices.of(dates, headers));
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
