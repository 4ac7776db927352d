package org.sendgraph.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What requests for pages pass: the token of whoever signed in comes from a cookie, which
 * no other address takes; so what a form sends must come from a page, which another
 * cookie proves. There is no session here either.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class PageDoor {

	@Bean
	@Order(1)
	SecurityFilterChain everyRequestForAPage(HttpSecurity http, ObjectProvider<RequestMatcher> pages,
			BearerTokens tokens, TokenRefused refused) {
		PageRefused turnedAway = new PageRefused(refused);
		BearerTokenAuthenticationFilter checked = new BearerTokenAuthenticationFilter(tokens);
		checked.setBearerTokenResolver(new HeaderOnly());
		checked.setAuthenticationEntryPoint(turnedAway);
		CookieCsrfTokenRepository proofs = new CookieCsrfTokenRepository();
		proofs.setCookieName("sendgraph-form");
		proofs.setCookieCustomizer((cookie) -> cookie.secure(true).httpOnly(true).sameSite("Strict").path("/"));
		return http.securityMatcher((request) -> pages.stream().anyMatch((page) -> page.matches(request)))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.csrf((csrf) -> csrf.csrfTokenRepository(proofs)
				// Nobody can be made to send a token in the header, and who was turned
				// away is on the way out.
				.ignoringRequestMatchers(
						(request) -> request.getHeader(HttpHeaders.AUTHORIZATION) != null && !CookieToken.in(request)
								|| request.getAttribute(PageRefused.WHY) != null)
				// Every request is signed in anew, which would make every other open page
				// too old.
				.sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(turnedAway))
			.addFilterBefore(new CookieToken(), CsrfFilter.class)
			.addFilterBefore(checked, CsrfFilter.class)
			.addFilterBefore(new FilesOfStewards(turnedAway), CsrfFilter.class)
			.build();
	}

}
