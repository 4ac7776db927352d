package org.sendgraph.explorer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Asks a question again that somebody shared by its permalink: leads to the page or the
 * address that answers it, where whatever is wrong with it is told too.
 */
@RestController
class SharedQuestion {

	private final String document;

	private final JsonMapper json;

	SharedQuestion(@Value("classpath:explorer/who-is-responsible.graphql") Resource document, JsonMapper json)
			throws IOException {
		this.document = document.getContentAsString(StandardCharsets.UTF_8);
		this.json = json;
	}

	@GetMapping("/who-is-responsible")
	ResponseEntity<Void> ask(@RequestParam MultiValueMap<String, String> said, @RequestHeader HttpHeaders headers) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(Pages.wanted(headers) ? URI.create(SaidQuestion.page(said) + "#answer") : answer(said))
			.varyBy(HttpHeaders.ACCEPT)
			.build();
	}

	private URI answer(MultiValueMap<String, String> said) {
		Map<String, Object> variables = SaidQuestion.variables(said);
		return UriComponentsBuilder.fromPath("/graphql")
			.queryParam("query", "{query}")
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(this.document, this.json.writeValueAsString(variables))
			.toUri();
	}

}
