package org.sendgraph.explorer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

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

	private static final String PATH = "/responsibility";

	private static final String[] FIELDS = { "provision", "age", "planStatus", "residentAuthority",
			"maintainingAuthority", "setting", "urn", "registeredIcb", "failure", "need" };

	/** Another question gets further than an answer to this one. */
	private static final String AGAIN = "ASK_AGAIN";

	private static final Set<String> ASSUMED = Set.of("ASSUMED", "DEFAULTED", "KNOWN_BY_KIND");

	private final StoredQuestions questions;

	private final SchemaWords words;

	private final FormPages pages;

	AnswerController(StoredQuestions questions, FormPages pages, SchemaWords words) {
		this.questions = questions;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping(PATH)
	ModelAndView ask(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		Form form = Form.of(PATH, said, FIELDS);
		if (form.wants("provision", "age", "residentAuthority", form.sent("urn") ? "urn" : "setting")) {
			check(form);
		}
		return this.pages.offer("responsibility", form, headers,
				(page) -> form.accept(this.questions.ask("responsibility", variables(form), headers))
					.ifPresent((answer) -> show(page, answer, form.address())));
	}

	private static Map<String, @Nullable Object> variables(Form form) {
		return Map.copyOf(SaidQuestion.variables(new LinkedMultiValueMap<>(form.address().said())));
	}

	private void check(Form form) {
		form.need("provision", "Choose a kind of support.");
		form.need("age", "Give an age in whole years, from 0 to 25.");
		form.whole("age", 0, 25);
		form.need("planStatus", "Choose whether there is a plan.");
		form.oneOf("planStatus", this.words.choices("PlanStatus"));
		form.need("residentAuthority", "Choose the council where the child or young person lives.");
		form.oneOf("setting", this.words.choices("SettingType"));
		if (!form.given("setting") && !form.given("urn")) {
			form.refuse("setting", "Choose a kind of setting, or give the number of one.");
		}
		if (form.given("setting") && form.given("urn")) {
			form.refuse("urn", "Give either a kind of setting or the number of one, which brings its kind.");
		}
		form.oneOf("failure", this.words.choices("FailureKind"));
		form.oneOf("need", this.words.choices("SenNeed"));
	}

	private static void show(ModelAndView page, Answer answer, Address address) {
		Map<String, Object> found = Objects.requireNonNull(answer.object("whoIsResponsible"));
		List<Map<String, Object>> claims = Answer.objects(found.get("claims"));
		List<ClaimCard> cards = ClaimCard.of(claims);
		page.addObject("answer", answer)
			.addObject("found", found)
			.addObject("open", missing(found, (kind) -> !ASSUMED.contains(kind) && !AGAIN.equals(kind)))
			.addObject("assumed", missing(found, ASSUMED::contains))
			.addObject("again", missing(found, AGAIN::equals))
			.addObject("cards", cards)
			.addObject("chain", ChainPicture.of(cards))
			.addObject("laws", ClaimCard.laws(claims))
			.addObject("notes", ClaimCard.notes(claims))
			.addObject("sources",
					claims.stream()
						.flatMap((claim) -> Answer.objects(claim.get("sources")).stream())
						.distinct()
						.toList())
			.addObject("recording", recording(address, claims))
			.addObject("permanent", PATH + "?" + URI.create(String.valueOf(found.get("permalink"))).getRawQuery());
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

	/** What the answer goes without. */
	private static List<Map<String, Object>> missing(Map<String, Object> found, Predicate<String> kind) {
		return Answer.objects(found.get("missing"))
			.stream()
			.filter((one) -> kind.test(String.valueOf(one.get("kind"))))
			.toList();
	}

}
