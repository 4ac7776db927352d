package org.sendgraph.explorer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/**
 * Where officers who signed in record, confirm, end, correct and dispute, and see before
 * what becomes of the answer.
 */
@Controller
class RecordController {

	private static final String DESK = "/record";

	private static final String FORM = "/record/{what}";

	/** What a form is about, and the question that an officer came from. */
	private static final List<String> CARRIED = Stream
		.concat(Stream.of("about", "place", "varied", "other", "holds", "holdsNot", "validOn"),
				Stream.of(SaidQuestion.FIELDS))
		.toList();

	private final StoredQuestions questions;

	private final FormPages pages;

	private final ChangedThings things;

	RecordController(StoredQuestions questions, FormPages pages, ChangedThings things) {
		this.questions = questions;
		this.pages = pages;
		this.things = things;
	}

	@GetMapping(DESK)
	ModelAndView desk(@RequestHeader HttpHeaders headers) {
		Map<String, Object> actor = this.questions.ask("actor", Map.of(), headers).object("actor");
		if (actor == null) {
			return signIn(Address.of(DESK, new LinkedMultiValueMap<>()));
		}
		ModelAndView page = new ModelAndView("desk").addObject("actor", actor)
			.addObject("address", Address.of(DESK, new LinkedMultiValueMap<>()));
		if (actor.get("body") instanceof String body) {
			Answer answer = this.questions.ask("desk", Map.of("body", body), headers);
			page.addObject("answer", answer)
				.addObject("body", answer.object("body"))
				.addObject("unconfirmed", answer.nodes("unconfirmed"))
				.addObject("agreed", answer.object("arrangements"))
				.addObject("disputes", answer.nodes("disputes"));
		}
		return page;
	}

	@GetMapping(FORM)
	ModelAndView open(@PathVariable String what, @RequestParam MultiValueMap<String, String> said,
			@RequestHeader HttpHeaders headers) {
		return ChangeForm.of(what).map((change) -> open(change, said, headers)).orElseGet(RecordController::nothing);
	}

	private ModelAndView open(ChangeForm what, MultiValueMap<String, String> said, HttpHeaders headers) {
		Form form = form(what, said);
		Map<String, Object> actor = this.questions.ask("actor", Map.of(), headers).object("actor");
		if (actor == null) {
			return signIn(form.address());
		}
		return this.things.find(what, form, headers).map((thing) -> {
			MultiValueMap<String, String> filled = new LinkedMultiValueMap<>(said);
			if (what == ChangeForm.CORRECT) {
				ArrangementFields.fill(filled, Objects.requireNonNull(thing.arrangement()));
			}
			else if (what == ChangeForm.ARRANGEMENT) {
				ArrangementFields.begin(filled, actor.get("body"));
			}
			return page(what, form(what, filled), thing, headers);
		}).orElseGet(RecordController::nothing);
	}

	@PostMapping(FORM)
	ModelAndView send(@PathVariable String what, @RequestParam MultiValueMap<String, String> said,
			@RequestHeader HttpHeaders headers) {
		return ChangeForm.of(what).map((change) -> send(change, said, headers)).orElseGet(RecordController::nothing);
	}

	private ModelAndView send(ChangeForm what, MultiValueMap<String, String> said, HttpHeaders headers) {
		Form form = form(what, said);
		Answer asked = this.questions.ask("actor", Map.of(), headers);
		if (asked.object("actor") == null) {
			return signIn(Address.of(DESK, new LinkedMultiValueMap<>()));
		}
		ChangedThing thing = this.things.find(what, form, headers).orElse(null);
		if (thing == null) {
			return nothing();
		}
		what.check(form);
		if (form.right() && form.value("step").equals("record")) {
			Map<String, Object> recorded = record(what, form, headers);
			if (recorded != null) {
				String subject = String.valueOf(((Map<?, ?>) recorded.get("entry")).get("subject"));
				return seeOther(Address.of("/", new LinkedMultiValueMap<>()).to(subject).toString());
			}
		}
		AffectedQuestion question = form.right()
				? thing.question(what, form, String.valueOf(asked.snapshot().get("validOn"))) : null;
		Map<String, Object> shown = (question != null) ? preview(what, form, question, headers) : null;
		ModelAndView page = page(what, form, thing, headers);
		return form.right() ? page.addObject("ready", true).addObject("shown", shown) : page;
	}

	private @Nullable Map<String, Object> preview(ChangeForm what, Form form, AffectedQuestion question,
			HttpHeaders headers) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("changes", List.of(what.change(form)), "sources",
				what.sources(form), "question", question.question(), "validOn", question.validOn()));
		return form.accept(this.questions.ask("preview", variables, headers))
			.map((answer) -> done(form, answer.object("previewChanges"), "ChangesPreviewed"))
			.orElse(null);
	}

	private @Nullable Map<String, Object> record(ChangeForm what, Form form, HttpHeaders headers) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("changes", List.of(what.change(form)), "sources",
				what.sources(form), "reason", form.value("reason"), "key", form.value("key")));
		return form.accept(this.questions.ask("record", variables, headers))
			.map((answer) -> done(form, answer.object("applyChanges"), "ChangesApplied"))
			.orElse(null);
	}

	/** What came of it; null where it was refused, which the form says then. */
	private static @Nullable Map<String, Object> done(Form form, @Nullable Map<String, Object> came, String wanted) {
		Map<String, Object> outcome = Objects.requireNonNull(came);
		if (wanted.equals(outcome.get("__typename"))) {
			return outcome;
		}
		form.refuse((List<?>) Objects.requireNonNull(outcome.get("path")), String.valueOf(outcome.get("message")));
		return null;
	}

	private ModelAndView page(ChangeForm what, Form form, ChangedThing thing, HttpHeaders headers) {
		return this.pages.offer("recording", form, headers, (page) -> {
		})
			.addObject("what", what)
			.addObject("thing", thing)
			.addObject("carried", form.address().said(CARRIED))
			.addObject("rows", ArrangementFields.rows(form))
			.addObject("key", form.given("key") ? form.value("key") : UUID.randomUUID().toString());
	}

	private static Form form(ChangeForm what, MultiValueMap<String, String> said) {
		return Form.of(DESK + "/" + what.path(), said, what.fields());
	}

	private static ModelAndView signIn(Address to) {
		return seeOther("/sign-in?to=" + UriUtils.encode(to.toString(), StandardCharsets.UTF_8));
	}

	private static ModelAndView seeOther(String address) {
		RedirectView view = new RedirectView(address);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return new ModelAndView(view);
	}

	private static ModelAndView nothing() {
		return new ModelAndView("nothing-here", HttpStatus.NOT_FOUND)
			.addObject("what", "Nothing of this kind can be changed here: there is no such thing on record.")
			.addObject("instead", DESK);
	}

}
