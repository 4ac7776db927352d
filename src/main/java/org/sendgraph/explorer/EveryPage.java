package org.sendgraph.explorer;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * What all pages have: words and forms of writing, and a page that says why there is
 * none.
 */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {

	private final SchemaWords words;

	EveryPage(SchemaWords words) {
		this.words = words;
	}

	@ModelAttribute("words")
	SchemaWords words() {
		return this.words;
	}

	@ModelAttribute("written")
	Written written() {
		return Written.PLAINLY;
	}

	@ExceptionHandler
	ModelAndView notAnswered(NotAnswered refused) {
		return new ModelAndView("not-answered", refused.status()).addObject("why", refused.getMessage());
	}

}
