package org.sendgraph.access;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.sendgraph.graph.StartRefused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What every other request passes: a token is checked where there is one. No address is
 * closed but, if so set, that of the figures, since the rules are those of the schema.
 * There is no session and no cookie, so that nobody can be made to send a token; those of
 * pages pass {@link PageDoor}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Door {

	private static final String FIGURES = "/actuator/prometheus";

	@Bean
	SecurityFilterChain everyRequest(HttpSecurity http, AccessSettings settings, BearerTokens tokens,
			TokenRefused refused) {
		if (settings.metrics() == AccessSettings.Reading.TOKEN) {
			http.authorizeHttpRequests((requests) -> requests.requestMatchers(FIGURES)
				.access((who, request) -> new AuthorizationDecision(
						who.get() instanceof AuthenticatedActor known && !known.getPrincipal().roles().isEmpty()))
				.anyRequest()
				.permitAll());
		}
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.addFilterBefore(new FilesOfStewards(null), BearerTokenAuthenticationFilter.class)
			.oauth2ResourceServer((server) -> server.bearerTokenResolver(new HeaderOnly())
				.authenticationManagerResolver((request) -> tokens)
				.authenticationEntryPoint(refused)
				.protectedResourceMetadata((told) -> told.protectedResourceMetadataCustomizer((metadata) -> {
					if (settings.issuer() != null) {
						metadata.authorizationServer(settings.issuer());
					}
				})))
			.build();
	}

	@Bean
	TokenRefused tokenRefused(JsonMapper json) {
		return new TokenRefused(json);
	}

	@Bean
	BearerTokens bearerTokens(AccessSettings settings, ServerProperties server,
			@Value("${sendgraph.home:.sendgraph}") Path home) {
		if (settings.issuer() != null && !address(settings.issuer())) {
			throw new StartRefused("The setting sendgraph.access.issuer is no address of an issuer of tokens.",
					"Give the address that its tokens have in their claim iss, such as --sendgraph.access.issuer=https://login.example.org/realms/send.");
		}
		if (settings.localTokens() && !onThisMachineOnly(server.getAddress())) {
			throw new StartRefused(
					"Tokens signed with the key in the home may count only where nobody but this machine can send them, "
							+ "and this server would listen to others.",
					"Add --server.address=127.0.0.1, or start without --sendgraph.access.local-tokens=true and name an issuer.");
		}
		return new BearerTokens(settings, new LocalKey(home));
	}

	private static boolean address(String issuer) {
		try {
			URI uri = URI.create(issuer);
			return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
					&& uri.getQuery() == null && uri.getFragment() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean onThisMachineOnly(@Nullable InetAddress address) {
		return address != null && address.isLoopbackAddress();
	}

}
