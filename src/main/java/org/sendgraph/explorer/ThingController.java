package org.sendgraph.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
 * The page of a thing, to which its permanent address leads people.
 */
@Controller
class ThingController {

	/** Fields by which a thing is called, in the order to look for them. */
	private static final List<String> CALLED = List.of("name", "title", "sentence", "id");

	/** Types whose money can be followed. */
	private static final Set<String> WITH_MONEY = Set.of("LocalAuthority", "IntegratedCareBoard", "NationalBody",
			"NhsProvider", "Trust", "Establishment", "Budget", "FundingStream", "Provision");

	/** Types of what bodies may say that they do not agree with. */
	private static final Set<String> DISPUTABLE = Set.of("Arrangement", "Budget", "Allocation", "LocalAuthority",
			"IntegratedCareBoard", "NationalBody", "NhsProvider", "Trust", "Establishment", "Rule", "Duty", "Provision",
			"FundingStream", "RedressRoute", "Source");

	/** Types of which every version is kept. */
	private static final Set<String> VERSIONED = Set.of("LocalAuthority", "IntegratedCareBoard", "NationalBody",
			"NhsProvider", "Trust", "Establishment", "Budget", "Allocation", "Arrangement", "Dispute", "Rule");

	private final StoredQuestions questions;

	private final ThingRows rows;

	ThingController(StoredQuestions questions, SchemaWords words) {
		this.questions = questions;
		this.rows = new ThingRows(words);
	}

	@GetMapping("/things/{type}/{key}")
	ModelAndView show(@PathVariable String type, @PathVariable String key,
			@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		if (!this.questions.has("things/" + type)) {
			return nothing(HttpStatus.NOT_FOUND, "Nothing here has the type " + type + ".");
		}
		String id = type + ":" + key;
		Address address = Address.of("/things", said);
		Map<String, Object> variables = Map.of("id", id, "asOf", SaidQuestion.dates(said));
		Answer answer = this.questions.ask("things/" + type, variables, headers);
		Map<String, Object> thing = answer.object("node");
		if (!answer.problems().isEmpty()) {
			return nothing(HttpStatus.BAD_REQUEST, answer.problems().getFirst().message());
		}
		if (thing == null) {
			return nothing(HttpStatus.NOT_FOUND, "Nothing with the id " + id + " is on record for this day.");
		}
		return new ModelAndView("thing").addObject("thing", thing)
			.addObject("called", called(thing))
			.addObject("type", thing.get("__typename"))
			.addObject("followed", WITH_MONEY.contains(type))
			.addObject("disputable", DISPUTABLE.contains(type))
			.addObject("year", year(thing, address))
			.addObject("history",
					VERSIONED.contains(type)
							? Answer.objects(this.questions.ask("history", variables, headers).data().get("history"))
							: List.of())
			.addObject("rows", rows(thing, this.questions.ask("leads-to", variables, headers).object("node")))
			.addObject("address", address)
			.addObject("asking", address.dated("/graphiql").with("thing", id))
			.addObject("answer", answer);
	}

	/** The financial year of the thing, or of the day that is asked about; else null. */
	private static @Nullable Object year(Map<String, Object> thing, Address address) {
		return thing.containsKey("financialYear") ? thing.get("financialYear")
				: address.said()
					.getOrDefault("validOn", List.of())
					.stream()
					.findFirst()
					.map(LocalDate::parse)
					.map(FinancialYears::of)
					.orElse(null);
	}

	private List<ThingRow> rows(Map<String, Object> thing, @Nullable Map<String, Object> back) {
		List<ThingRow> rows = new ArrayList<>(this.rows.of(thing));
		if (back != null) {
			rows.addAll(this.rows.of(back));
		}
		return rows;
	}

	private static String called(Map<String, Object> thing) {
		return CALLED.stream()
			.flatMap((field) -> Stream.ofNullable((@Nullable Object) thing.get(field)))
			.map(String::valueOf)
			.findFirst()
			.orElseThrow();
	}

	private static ModelAndView nothing(HttpStatus status, String what) {
		return new ModelAndView("nothing-here", status).addObject("what", what).addObject("instead", "/");
	}

}
