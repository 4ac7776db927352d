package org.sendgraph.access;

import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * An issuer of tokens. Where its keys are is asked when its first token comes, so that
 * nothing here needs it to start; keys once seen count for an hour when it cannot be
 * reached any more.
 */
final class Issuer implements JwtDecoder {

	private static final String DISCOVERY = "/.well-known/openid-configuration";

	private static final int PATIENCE = 2_000;

	private static final int LARGEST = 256 * 1024;

	private static final long KEYS_KEPT = 5 * 60_000;

	private static final long KEYS_WAITED_FOR = 5_000;

	private static final long KEYS_ASKED_AGAIN_AFTER = 10_000;

	private static final long KEYS_OUTLIVE_THEIR_ISSUER = 60 * 60_000;

	/** With a private key of the issuer; secrets that two know are not among them. */
	private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS384,
			SignatureAlgorithm.RS512, SignatureAlgorithm.PS256, SignatureAlgorithm.PS384, SignatureAlgorithm.PS512,
			SignatureAlgorithm.ES256, SignatureAlgorithm.ES384, SignatureAlgorithm.ES512);

	private final String name;

	private final String audience;

	private volatile @Nullable JwtDecoder decoder;

	Issuer(String name, String audience) {
		this.name = name;
		this.audience = audience;
	}

	@Override
	public Jwt decode(String token) {
		JwtDecoder known = this.decoder;
		if (known == null) {
			known = decoder(keys(), this.name, this.audience, ALGORITHMS);
			this.decoder = known;
		}
		return known.decode(token);
	}

	private JWKSource<SecurityContext> keys() {
		DefaultResourceRetriever web = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST);
		try {
			Map<String, Object> said = JSONObjectUtils
				.parse(web.retrieveResource(URI.create(this.name.replaceFirst("/$", "") + DISCOVERY).toURL())
					.getContent());
			URI keys = JSONObjectUtils.getURI(said, "jwks_uri");
			if (keys == null || !this.name.equals(said.get("issuer"))) {
				throw new IOException(
						this.name + " says of itself that it is " + said.get("issuer") + ", with keys at " + keys);
			}
			return JWKSourceBuilder.<SecurityContext>create(keys.toURL(), web)
				.cache(KEYS_KEPT, KEYS_WAITED_FOR)
				.rateLimited(KEYS_ASKED_AGAIN_AFTER)
				.outageTolerant(KEYS_OUTLIVE_THEIR_ISSUER)
				.build();
		}
		catch (IOException | ParseException | IllegalArgumentException ex) {
			throw new IssuerUnreachable(ex);
		}
	}

	/**
	 * Makes what checks the tokens of an issuer: signature, issuer, audience, type, and
	 * that it is neither too early nor too late, give or take a minute.
	 * @param keys its public keys
	 * @param name its name in tokens
	 * @param audience whom tokens must be meant for
	 * @param algorithms with which they may be signed
	 * @return the decoder
	 */
	static JwtDecoder decoder(JWKSource<SecurityContext> keys, String name, String audience,
			Set<SignatureAlgorithm> algorithms) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
			.jwsAlgorithms((allowed) -> allowed.addAll(algorithms))
			.build();
		JwtTimestampValidator time = new JwtTimestampValidator();
		time.setAllowEmptyExpiryClaim(false);
		JwtTypeValidator type = new JwtTypeValidator(List.of("JWT", "at+jwt"));
		type.setAllowEmpty(true);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(type, time, new JwtIssuerValidator(name), new JwtAudienceValidator(audience))));
		return decoder;
	}

}
