package org.sendgraph.export;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ExportController {

	private final Exports exports;

	private final Json json;

	ExportController(Exports exports, Json json) {
		this.exports = exports;
		this.json = json;
	}

	/** Without both dates the link leads on to the same link with them, which stays. */
	@GetMapping("/export/{file}")
	void take(@PathVariable String file, @RequestParam Map<String, String> parameters,
			@RequestHeader HttpHeaders headers, HttpServletResponse response) throws IOException {
		String variables = parameters.getOrDefault("variables", "");
		Question asked = new Question(parameters.getOrDefault("query", ""), parameters.get("operationName"),
				variables.isBlank() ? Map.of() : this.json.variables(variables));
		Wanted wanted = Wanted.of(file, parameters);
		PagedQuestion question = this.exports.read(asked, wanted);
		Wanted settled = this.exports.settled(question, wanted, headers);
		if (settled.dates().equals(wanted.dates())) {
			send(question, settled, headers, response);
			return;
		}
		String link = this.exports.link(question, settled);
		if (link == null) {
			throw Refused.badInput("The question is too long for a link: POST it to this address.");
		}
		response.setStatus(HttpStatus.TEMPORARY_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, link);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
	}

	@PostMapping("/export/{file}")
	void take(@PathVariable String file, @RequestParam Map<String, String> parameters, @RequestBody Question asked,
			@RequestHeader HttpHeaders headers, HttpServletResponse response) throws IOException {
		Wanted wanted = Wanted.of(file, parameters);
		PagedQuestion question = this.exports.read(asked, wanted);
		send(question, this.exports.settled(question, wanted, headers), headers, response);
	}

	private void send(PagedQuestion question, Wanted wanted, HttpHeaders headers, HttpServletResponse response)
			throws IOException {
		this.exports.make(question, wanted, headers, (checksum) -> {
			response.setContentType(wanted.format().mediaType());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + wanted.file() + "\"");
			response.setHeader(HttpHeaders.ETAG, "\"" + checksum + "\"");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
			String link = this.exports.link(question, wanted);
			if (link != null) {
				response.setHeader(HttpHeaders.CONTENT_LOCATION, link);
			}
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
			response.setHeader("Referrer-Policy", "no-referrer");
			return response.getOutputStream();
		});
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(Refused refused) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refused.status()),
				refused.getMessage());
		problem.setProperty("code", refused.code());
		if (!refused.others().isEmpty()) {
			problem.setProperty("others", refused.others());
		}
		ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		return ((refused.status() == 503) ? answer.header(HttpHeaders.RETRY_AFTER, "60") : answer).body(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
		return refused(Refused.badInput("The body is no question. Accepted: JSON such as {\"query\": \"{ … }\"}."));
	}

}
