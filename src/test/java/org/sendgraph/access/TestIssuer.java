package org.sendgraph.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import org.sendgraph.terms.Dates;

/**
 * An issuer of tokens in this process: it says where its keys are, and signs whatever it
 * is asked to.
 */
final class TestIssuer implements AutoCloseable {

	private static final int BITS = 2048;

	private final HttpServer server;

	private final AtomicInteger keysAskedFor = new AtomicInteger();

	private volatile RSAKey key = key();

	TestIssuer() {
		this(0);
	}

	TestIssuer(int port) {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		serve("/.well-known/openid-configuration", () -> Map.of("issuer", address(), "jwks_uri", address() + "/keys"));
		serve("/keys", () -> {
			this.keysAskedFor.incrementAndGet();
			return new JWKSet(this.key.toPublicJWK()).toJSONObject();
		});
		this.server.start();
	}

	private void serve(String path, java.util.function.Supplier<Map<String, Object>> said) {
		this.server.createContext(path, (exchange) -> {
			byte[] body = JSONObjectUtils.toJSONString(said.get()).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	String address() {
		return "http://127.0.0.1:" + port();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	RSAKey signingKey() {
		return this.key;
	}

	int keysAskedFor() {
		return this.keysAskedFor.get();
	}

	/** From now on it signs with another key, and shows that one alone. */
	void rotate() {
		this.key = key();
	}

	static RSAKey key() {
		try {
			return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Claims of a token that counts. */
	JWTClaimsSet.Builder claims(String subject, String body, String... roles) {
		Instant now = new Dates().instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(address())
			.audience("sendgraph")
			.subject(subject)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofHours(1))))
			.claim("roles", List.of(roles));
		return body.isEmpty() ? claims : claims.claim("organisation", body);
	}

	String token(String subject, String body, String... roles) {
		return token(claims(subject, body, roles).build());
	}

	String changed(Consumer<JWTClaimsSet.Builder> change) {
		JWTClaimsSet.Builder claims = claims("Ada", "LocalAuthority:1", "officer");
		change.accept(claims);
		return token(claims.build());
	}

	String token(JWTClaimsSet claims) {
		return sign(claims, this.key);
	}

	static String sign(JWTClaimsSet claims, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
