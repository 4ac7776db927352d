package org.sendgraph.access;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Dates;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Signing in and out on the pages: the browser keeps the token in a cookie that no script
 * reads and no other site has sent. It ends with the token.
 */
@Controller
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SignInController {

	/** Browsers keep cookies of 4,096 bytes with their names and attributes. */
	private static final int LONGEST = 3_800;

	private static final String DESK = "/record";

	/** A page of this application and nothing else. */
	private static final Pattern PAGE = Pattern.compile("/[^/\\\\\\s][^\\\\\\s]*");

	private final BearerTokens tokens;

	private final Dates dates;

	SignInController(BearerTokens tokens, Dates dates) {
		this.tokens = tokens;
		this.dates = dates;
	}

	@GetMapping("/sign-in")
	ModelAndView show(@RequestParam(defaultValue = DESK) String to) {
		return page(HttpStatus.OK, null, to);
	}

	/** Where those are led who do not come in. */
	@RequestMapping("/sign-in/refused")
	ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
		Object why = request.getAttribute(PageRefused.WHY);
		return (why != null) ? page(HttpStatus.valueOf(response.getStatus()), why.toString(), DESK)
				: page(HttpStatus.OK, null, DESK);
	}

	@PostMapping("/sign-in")
	ModelAndView signIn(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = DESK) String to,
			HttpServletResponse response) {
		String given = token.strip();
		if (given.isEmpty() || given.length() > LONGEST) {
			return page(HttpStatus.BAD_REQUEST,
					given.isEmpty() ? "Paste a token."
							: "The token is longer than what browsers keep. Ask its issuer for one with fewer claims.",
					to);
		}
		try {
			AuthenticatedActor known = (AuthenticatedActor) this.tokens
				.authenticate(new BearerTokenAuthenticationToken(given));
			keep(response, given, Duration.between(this.dates.instant(), known.until()));
			return new ModelAndView(seeOther(PAGE.matcher(to).matches() ? to : DESK));
		}
		catch (AuthenticationException notCounting) {
			return page(HttpStatus.UNAUTHORIZED, String.valueOf(notCounting.getMessage()), to);
		}
	}

	@PostMapping("/sign-out")
	ModelAndView signOut(HttpServletResponse response) {
		keep(response, "", Duration.ZERO);
		return new ModelAndView(seeOther("/"));
	}

	static void keep(HttpServletResponse response, String token, Duration howLong) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(CookieToken.NAME, token)
					.path("/")
					.maxAge(howLong)
					.secure(true)
					.httpOnly(true)
					.sameSite("Strict")
					.build()
					.toString());
	}

	private static View seeOther(String page) {
		RedirectView view = new RedirectView(page);
		view.setStatusCode(HttpStatus.SEE_OTHER);
		view.setExpandUriTemplateVariables(false);
		return view;
	}

	private static ModelAndView page(HttpStatus status, @Nullable String why, String to) {
		return new ModelAndView("sign-in", status).addObject("why", why).addObject("to", to);
	}

}
