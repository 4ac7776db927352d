package org.sendgraph.http;

import java.util.Map;
import java.util.Objects;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Tells in the form of errors even of what never came as far as the address of the
 * questions, or fell on the way.
 */
@Component
class LastResort extends DefaultErrorAttributes {

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		String path = String.valueOf(attributes.get("path"));
		if (!path.startsWith("/graphql") && !path.startsWith("/id/")) {
			return attributes;
		}
		HttpStatus status = Objects.requireNonNullElse(
				HttpStatus.resolve((Integer) attributes.getOrDefault("status", 500)), HttpStatus.INTERNAL_SERVER_ERROR);
		return (status.is5xxServerError() ? Refused.failed()
				: Refused.of(status, "The request is not one that is taken here: " + status.getReasonPhrase() + ".",
						"GET, HEAD and POST as GraphQL over HTTP has them"))
			.body();
	}

}
