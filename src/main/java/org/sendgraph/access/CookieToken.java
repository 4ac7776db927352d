package org.sendgraph.access;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Sends the token of whoever signed in on in the header, where it is looked for, unless
 * there is one already.
 */
final class CookieToken extends OncePerRequestFilter {

	/** Name of the cookie, which the page for signing in sets. */
	static final String NAME = "sendgraph-token";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		boolean sent = cookie != null && !cookie.getValue().isEmpty()
				&& request.getHeader(HttpHeaders.AUTHORIZATION) == null;
		chain.doFilter(sent ? new WithToken(request, "Bearer " + cookie.getValue()) : request, response);
	}

	/** Whether the token of a request came from the cookie. */
	static boolean in(HttpServletRequest request) {
		return WebUtils.getNativeRequest(request, WithToken.class) != null;
	}

	/**
	 * A request with the header.
	 */
	private static final class WithToken extends HttpServletRequestWrapper {

		private final String token;

		WithToken(HttpServletRequest request, String token) {
			super(request);
			this.token = token;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name) ? this.token : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.AUTHORIZATION.equalsIgnoreCase(name) ? Collections.enumeration(List.of(this.token))
					: super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			List<String> names = Collections.list(super.getHeaderNames());
			names.add(HttpHeaders.AUTHORIZATION);
			return Collections.enumeration(names);
		}

	}

}
