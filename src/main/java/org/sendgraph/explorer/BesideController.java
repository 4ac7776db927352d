package org.sendgraph.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who is responsible here, and who there or then: two answers side by side. The address
 * says the first question in the words of permalinks, and of the other what differs.
 */
@Controller
class BesideController {

	private static final String PATH = SaidQuestion.PAGE + "/beside";

	/** What can differ in the other question, where it has a name of its own. */
	private static final List<String> DIFFERENT = List.of("residentAuthority", "age", "planStatus", "setting",
			"validOn");

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final OfferedChoices choices;

	private final FormPages pages;

	BesideController(StoredQuestions questions, OfferedChoices choices, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.choices = choices;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView show(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said,
				Stream.concat(Stream.of(SaidQuestion.FIELDS), DIFFERENT.stream().map(BesideController::other))
					.toArray(String[]::new));
		Address one = one(form.address());
		if (!SaidQuestion.wanted(form)) {
			return new ModelAndView("redirect:" + one);
		}
		SaidQuestion.check(form, this.words);
		check(form);
		Address other = other(one, form);
		return this.pages
			.offer("beside", form, headers,
					(page) -> form
						.accept(this.questions.ask("beside", variables(one, other), headers),
								(problem) -> field(form, problem))
						.ifPresent((answer) -> show(page, answer, one, other, this.choices.of(form.dates(), headers))))
			.addObject("first", one)
			.addObject("second", other)
			.addObject("fields", Stream.concat(Stream.of(SaidQuestion.FIELDS), Address.DATES.stream()).toList());
	}

	private void check(Form form) {
		form.whole("otherAge", 0, 25);
		form.oneOf("otherPlanStatus", this.words.choices("PlanStatus"));
		form.oneOf("otherSetting", this.words.choices("SettingType"));
		form.day("otherValidOn");
		if (DIFFERENT.stream().map(BesideController::other).noneMatch(form::given)) {
			form.refuse("otherResidentAuthority",
					"Choose or give at least one thing in which the other question differs.");
		}
	}

	private void show(ModelAndView page, Answer answer, Address one, Address other, Choices choices) {
		Accountability first = new Accountability(Objects.requireNonNull(answer.object("one")));
		Accountability second = new Accountability(Objects.requireNonNull(answer.object("other")));
		page.addObject("answer", answer)
			.addObject("asked",
					BesideRow.of(new QuestionInWords(one, first.asOf("validOn"), choices, this.words).things(),
							new QuestionInWords(other, second.asOf("validOn"), choices, this.words).things()))
			.addObject("answered",
					BesideRow.of(new AnswerInWords(first, this.words).things(),
							new AnswerInWords(second, this.words).things()))
			.addObject("knownAt", first.asOf("knownAt"))
			.addObject("permanent", List.of(first.permanent(), second.permanent()));
	}

	/** The first question alone. */
	private static Address one(Address beside) {
		Address one = new Address(SaidQuestion.PAGE, beside.said());
		for (String field : DIFFERENT) {
			one = one.with(other(field), null);
		}
		return one;
	}

	/**
	 * The first question but for what differs; a kind of setting takes the place of a
	 * school.
	 */
	private static Address other(Address one, Form form) {
		Address other = form.given("otherSetting") ? one.with("urn", null) : one;
		for (String field : DIFFERENT) {
			other = form.given(other(field)) ? other.with(field, form.value(other(field))) : other;
		}
		return other;
	}

	private static String other(String field) {
		return "other" + StringUtils.capitalize(field);
	}

	private static Map<String, @Nullable Object> variables(Address one, Address other) {
		Map<String, Object> first = SaidQuestion.variables(new LinkedMultiValueMap<>(one.said()));
		Map<String, Object> second = SaidQuestion.variables(new LinkedMultiValueMap<>(other.said()));
		return Map.of("one", first.get("question"), "oneAsOf", first.get("asOf"), "other", second.get("question"),
				"otherAsOf", second.get("asOf"));
	}

	/** Where what is wrong with either question can be mended. */
	private static String field(Form form, Problem problem) {
		String other = other(problem.field());
		return (problem.at().startsWith("other") && form.given(other)) ? other : problem.field();
	}

}
