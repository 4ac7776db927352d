package org.sendgraph.explorer;

import java.util.function.Consumer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages on which people ask by a form: what was given, what is wrong with it, and what
 * was found where nothing is.
 */
@Component
class FormPages {

	private final OfferedChoices choices;

	FormPages(OfferedChoices choices) {
		this.choices = choices;
	}

	/**
	 * A page.
	 * @param template name of its template
	 * @param form what was given
	 * @param found adds what is asked for; left out where nothing is, or not rightly
	 */
	ModelAndView show(String template, Form form, Consumer<ModelAndView> found) {
		ModelAndView page = new ModelAndView(template).addObject("form", form).addObject("address", form.address());
		if (form.asks()) {
			found.accept(page);
		}
		page.setStatus(form.right() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

	/** The same with what there is to choose from on the day, for whoever asks. */
	ModelAndView offer(String template, Form form, HttpHeaders headers, Consumer<ModelAndView> found) {
		return show(template, form, found).addObject("choices", this.choices.of(form.dates(), headers));
	}

}
