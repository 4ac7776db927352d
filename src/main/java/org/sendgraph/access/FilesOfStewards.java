package org.sendgraph.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.ActorRole;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files come from stewards alone, to the one address that takes them, and turns
 * others away before anything of a file is read.
 */
final class FilesOfStewards extends OncePerRequestFilter {

	private static final String ADDRESS = "/import";

	/** Refuses forms itself, in its own words, and reads nothing of them. */
	private static final String API = "/graphql";

	private final @Nullable AccessDeniedHandler turnedAway;

	FilesOfStewards(@Nullable AccessDeniedHandler turnedAway) {
		this.turnedAway = turnedAway;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean file = String.valueOf(request.getContentType()).regionMatches(true, 0, "multipart/", 0, 10);
		boolean taken = ADDRESS.equals(request.getRequestURI()) && HttpMethod.POST.matches(request.getMethod());
		if (taken && this.turnedAway != null && !bySteward()) {
			this.turnedAway.handle(request, response, new AccessDeniedException(
					"Only stewards bring files in. Sign in with a token that says that you are one."));
		}
		else if (file && !taken && !API.equals(request.getRequestURI())) {
			response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean bySteward() {
		return SecurityContextHolder.getContext().getAuthentication() instanceof AuthenticatedActor known
				&& known.getPrincipal().is(ActorRole.STEWARD);
	}

}
