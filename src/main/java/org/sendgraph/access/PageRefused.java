package org.sendgraph.access;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody gets whose token from a cookie does not count, or who sends a form that
 * no page had: the page for signing in, with why. The cookie goes, so that all other
 * pages open again.
 */
final class PageRefused implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String PAGE = "/sign-in/refused";

	/** Name of the attribute that says why the page is shown. */
	static final String WHY = "sendgraph.refused";

	private final TokenRefused otherwise;

	PageRefused(TokenRefused otherwise) {
		this.otherwise = otherwise;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException, ServletException {
		if (!CookieToken.in(request) || refused instanceof IssuerUnreachable) {
			this.otherwise.commence(request, response, refused);
			return;
		}
		SignInController.keep(response, "", Duration.ZERO);
		show(request, response, HttpStatus.UNAUTHORIZED, String.valueOf(refused.getMessage()));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		show(request, response, HttpStatus.FORBIDDEN, (denied instanceof CsrfException)
				? "What was sent did not come from a page of SEND Graph that is open in this browser, or cookies are off. "
						+ "Nothing was recorded. Open the page again and send it from there."
				: String.valueOf(denied.getMessage()));
	}

	private static void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why)
			throws IOException, ServletException {
		response.setStatus(status.value());
		request.setAttribute(WHY, why);
		request.getRequestDispatcher(PAGE).forward(request, response);
	}

}
