package org.sendgraph.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What somebody gets who does not come in: with a token, an error in the form of GraphQL,
 * whatever was asked for; with an address that is none, a problem.
 */
final class TokenRefused implements AuthenticationEntryPoint, RequestRejectedHandler {

	private static final String SECONDS = "60";

	private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

	private final JsonMapper json;

	TokenRefused(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException {
		if (refused instanceof IssuerUnreachable) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
			write(response, "UNAVAILABLE", String.valueOf(refused.getMessage()));
			return;
		}
		this.challenge.commence(request, response, refused);
		write(response, (response.getStatus() == HttpStatus.BAD_REQUEST.value()) ? "BAD_INPUT" : "UNAUTHENTICATED",
				String.valueOf(refused.getMessage()));
	}

	/** An address or a method that no page, export or question has. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
			throws IOException {
		String message = "The address, the method or a header has what none has here. Accepted: methods of HTTP; no "
				+ "control characters, backslashes, double slashes, or dots between slashes.";
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		if (request.getRequestURI().startsWith("/graphql")) {
			write(response, "BAD_INPUT", message);
			return;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message);
		problem.setProperty("code", "BAD_INPUT");
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

	private void write(HttpServletResponse response, String code, String message) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(
					Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))))));
	}

}
