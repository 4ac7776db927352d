package org.sendgraph.explorer;

import java.util.List;
import java.util.Objects;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages about the API, made from its SDL: one for all, one for each type.
 */
@Controller
class DocumentationController {

	private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

	private final DocumentedTypes types;

	DocumentationController(GraphQlSource source) {
		this.types = new DocumentedTypes(source.schema());
	}

	@GetMapping("/docs")
	ModelAndView all() {
		return new ModelAndView("documentation")
			.addObject("roots", ROOTS.stream().map(this.types::get).filter(Objects::nonNull).toList())
			.addObject("kinds", this.types.byKind());
	}

	@GetMapping("/docs/{type}")
	ModelAndView one(@PathVariable String type) {
		DocumentedType found = this.types.get(type);
		if (found == null) {
			ModelAndView nothing = new ModelAndView("nothing-here", HttpStatus.NOT_FOUND);
			return nothing.addObject("what", "The API has no type of the name " + type + ".")
				.addObject("instead", "/docs");
		}
		return new ModelAndView("documented-type").addObject("type", found);
	}

}
