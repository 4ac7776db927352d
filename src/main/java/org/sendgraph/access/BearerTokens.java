package org.sendgraph.access;

import java.text.ParseException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Checks the tokens that requests carry. Which issuer checks one, its unchecked claims
 * say: a wrong one there is found by the signature.
 */
final class BearerTokens implements AuthenticationManager {

	private static final Logger log = LoggerFactory.getLogger(BearerTokens.class);

	private final AccessSettings settings;

	private final LocalKey localKey;

	private final @Nullable JwtDecoder issuer;

	private final JwtDecoder local;

	private final Claims claims;

	private final Claims localClaims = new Claims(Claims.ROLES, Claims.ORGANISATION);

	BearerTokens(AccessSettings settings, LocalKey localKey) {
		this.settings = settings;
		this.localKey = localKey;
		this.claims = new Claims(settings.rolesClaim(), settings.bodyClaim());
		this.issuer = (settings.issuer() != null) ? new Issuer(settings.issuer(), settings.audience()) : null;
		// Read each time, since it may be made, or made anew, while the server runs.
		this.local = Issuer.decoder((selector, context) -> selector.select(new JWKSet(localKey.read().toPublicJWK())),
				LocalKey.ISSUER, settings.audience(), Set.of(SignatureAlgorithm.ES256));
	}

	@Override
	public Authentication authenticate(Authentication presented) {
		String token = ((BearerTokenAuthenticationToken) presented).getToken();
		try {
			JwtDecoder decoder = decoder(token);
			Claims known = (decoder == this.local) ? this.localClaims : this.claims;
			Jwt checked = decoder.decode(token);
			return new AuthenticatedActor(known.actor(checked), Objects.requireNonNull(checked.getExpiresAt()));
		}
		catch (JwtValidationException ex) {
			throw new InvalidBearerTokenException("The token does not count here: "
					+ ex.getErrors()
						.stream()
						.map(OAuth2Error::getDescription)
						.distinct()
						.collect(Collectors.joining("; "))
					+ ". Get a new one, meant for the audience " + this.settings.audience() + ".", ex);
		}
		catch (BadJwtException ex) {
			throw notSigned(ex);
		}
		catch (JwtException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof RateLimitReachedException) {
				throw notSigned(ex);
			}
			throw unreachable(new IssuerUnreachable(ex));
		}
		catch (IssuerUnreachable ex) {
			throw unreachable(ex);
		}
	}

	/**
	 * Also where the issuer was asked for its keys a moment ago and did not have this
	 * one.
	 */
	private static InvalidBearerTokenException notSigned(Exception ex) {
		return new InvalidBearerTokenException(
				"The token is not signed with a key of its issuer, by an algorithm such as RS256 or ES256.", ex);
	}

	private IssuerUnreachable unreachable(IssuerUnreachable ex) {
		log.warn("{} does not say with which keys it signs: {}", this.settings.issuer(),
				NestedExceptionUtils.getMostSpecificCause(ex).toString());
		return ex;
	}

	private JwtDecoder decoder(String token) {
		String name = issuer(token);
		if (name.equals(this.settings.issuer()) && this.issuer != null) {
			return this.issuer;
		}
		if (name.equals(LocalKey.ISSUER) && this.settings.localTokens()) {
			if (!this.localKey.made()) {
				throw new InvalidBearerTokenException(
						"No key for tokens was made in the home of this server. Make a token for that home.");
			}
			return this.local;
		}
		throw new InvalidBearerTokenException(
				this.settings.readOnly() ? "This server takes no tokens, because no issuer is configured."
						: "The token is of an issuer that does not count here. Get one from " + accepted() + ".");
	}

	private String accepted() {
		return (this.settings.issuer() != null) ? this.settings.issuer() : "the command token";
	}

	private static String issuer(String token) {
		try {
			JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
			if (claims != null && claims.getIssuer() != null) {
				return claims.getIssuer();
			}
		}
		catch (ParseException ex) {
			throw new InvalidBearerTokenException("The token is no JWT.", ex);
		}
		throw new InvalidBearerTokenException("The token names no issuer.");
	}

}
