package org.sendgraph.access;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Takes tokens from the header alone. One in an address would stand in logs and
 * histories: it is refused rather than passed over, so that nobody goes on sending it.
 */
final class HeaderOnly implements BearerTokenResolver {

	private static final String IN_ADDRESS = "access_token=";

	private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

	@Override
	public @Nullable String resolve(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query != null && Arrays.stream(query.split("&")).anyMatch((one) -> one.startsWith(IN_ADDRESS))) {
			throw new OAuth2AuthenticationException(BearerTokenErrors
				.invalidRequest("A token does not belong into an address. Send it as Authorization: Bearer <token>."));
		}
		return this.header.resolve(request);
	}

}
