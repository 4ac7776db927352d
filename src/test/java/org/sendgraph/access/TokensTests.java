package org.sendgraph.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.terms.Dates;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which tokens count, and what somebody is told whose token does not.
 */
class TokensTests {

	private static final TestIssuer ISSUER = new TestIssuer();

	private static final Notebook SERVER = new Notebook("--sendgraph.access.issuer=" + ISSUER.address());

	private static final String WHO = "{ whoAsks }";

	@AfterAll
	static void stop() {
		SERVER.close();
		ISSUER.close();
	}

	@Test
	void tellsWhoAsks() throws Exception {
		assertThat(who(ISSUER.token("Ada", "LocalAuthority:1", "officer", "auditor")))
			.isEqualTo("Ada of LocalAuthority:1 as [OFFICER, AUDITOR]");
		assertThat(who(null)).isEqualTo("null of null as []");
	}

	@Test
	void takesTheNameThatPeopleReadBeforeTheNumberOfAnAccount() throws Exception {
		assertThat(who(ISSUER.changed((claims) -> claims.subject("4711").claim("preferred_username", "ada"))))
			.startsWith("ada of");
		assertThat(who(ISSUER.changed((claims) -> claims.subject("4711").claim("name", "Ada L."))))
			.startsWith("Ada L. of");
	}

	@Test
	void passesOverRolesThatMeanNothingHere() throws Exception {
		assertThat(who(ISSUER.token("Ada", "", "offline_access", "OFFICER", "root", "steward")))
			.isEqualTo("Ada of null as [STEWARD]");
		assertThat(who(ISSUER.changed((claims) -> claims.claim("roles", 7)))).endsWith("as []");
		assertThat(who(ISSUER.changed((claims) -> claims.claim("roles", "officer reader"))))
			.endsWith("as [READER, OFFICER]");
	}

	@Test
	void takesTokensForSeveralAudiencesAndOfTheTypeOfAccessTokens() throws Exception {
		assertThat(who(ISSUER.changed((claims) -> claims.audience(List.of("account", "sendgraph"))))).startsWith("Ada");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kent", "LocalAuthority", "LocalAuthority:", "LocalAuthority:88 6", "localAuthority:886",
			"LocalAuthority:886;x", "886" })
	void refusesABodyThatIsNoId(String body) throws Exception {
		refused(ISSUER.changed((claims) -> claims.claim("organisation", body)), "id of an organisation");
		refused(ISSUER.changed((claims) -> claims.claim("organisation", List.of(body))), "id of an organisation");
	}

	@Test
	void refusesAnotherIssuer() throws Exception {
		refused(ISSUER.changed((claims) -> claims.issuer("http://127.0.0.1:1")), "issuer");
		refused(ISSUER.changed((claims) -> claims.issuer(null)), "issuer");
		try (TestIssuer other = new TestIssuer()) {
			refused(other.token("Ada", "", "auditor"), "issuer");
			refused(other.changed((claims) -> claims.issuer(ISSUER.address())), "not signed with a key of its issuer");
		}
	}

	@Test
	void refusesAnotherAudience() throws Exception {
		refused(ISSUER.changed((claims) -> claims.audience("account")), "aud");
		refused(ISSUER.changed((claims) -> claims.audience((String) null)), "aud");
	}

	@Test
	void refusesWhatIsTooLateOrTooEarlyOrCountsForEver() throws Exception {
		Instant now = new Dates().instant();
		refused(ISSUER.changed((claims) -> claims.issueTime(Date.from(now.minus(Duration.ofHours(1))))
			.expirationTime(Date.from(now.minus(Duration.ofMinutes(2))))), "expired");
		refused(ISSUER.changed((claims) -> claims.notBeforeTime(Date.from(now.plus(Duration.ofMinutes(2))))), "before");
		refused(ISSUER.changed((claims) -> claims.expirationTime(null)), "exp");
	}

	@Test
	void refusesATokenThatNamesNobody() throws Exception {
		refused(ISSUER.changed((claims) -> claims.subject(null)), "names nobody");
	}

	@Test
	void refusesWhatIsNotSigned() throws Exception {
		refused(new PlainJWT(claims()).serialize(), "not signed");
		refused("no.token.atall", "no JWT");
		refused("xyz", "no JWT");
		String[] parts = ISSUER.token(claims()).split("\\.");
		refused(parts[0] + "." + parts[1] + ".", "");
	}

	@Test
	void refusesASecretMadeFromThePublicKey() throws Exception {
		for (byte[] secret : List.of(ISSUER.signingKey().toRSAPublicKey().getEncoded(),
				ISSUER.signingKey().toPublicJWK().toJSONString().getBytes())) {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ISSUER.signingKey().getKeyID()).build(), claims());
			token.sign(new MACSigner(secret));
			refused(token.serialize(), "not signed");
		}
	}

	@Test
	void refusesAKeyThatTheIssuerDoesNotHave() throws Exception {
		refused(TestIssuer.sign(claims(), TestIssuer.key()), "not signed with a key of its issuer");
	}

	@Test
	void refusesAnAlteredPayload() throws Exception {
		String[] parts = ISSUER.token("Ada", "LocalAuthority:1", "reader").split("\\.");
		String altered = new String(Base64.getUrlDecoder().decode(parts[1])).replace("reader", "auditor");
		refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(altered.getBytes()) + "."
				+ parts[2], "not signed");
	}

	@Test
	void refusesATokenInAnAddress() throws Exception {
		String token = ISSUER.token("Ada", "", "auditor");
		HttpResponse<String> answer = SERVER.post("/graphql?access_token=" + token, WHO, null);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Notebook.codes(Notebook.read(answer))).containsExactly("BAD_INPUT");
		assertThat(answer.body()).contains("Authorization: Bearer");
	}

	@Test
	void refusesAHugeTokenShortly() throws Exception {
		refused("e".repeat(6_000), "no JWT");
		HttpResponse<String> answer = SERVER.ask(WHO, "e".repeat(100_000));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).hasSizeLessThan(4_096).doesNotContain("Exception", "org.");
	}

	@Test
	void refusesForExportsAndPagesToo() throws Exception {
		for (String address : List.of("/export/a.csv", "/graphiql", "/actuator/health")) {
			HttpResponse<String> answer = SERVER.post(address, WHO, "x");
			assertThat(answer.statusCode()).as(address).isEqualTo(401);
			assertThat(Notebook.codes(Notebook.read(answer))).containsExactly("UNAUTHENTICATED");
		}
	}

	@Test
	void goesOnWhenTheIssuerChangesItsKeyAndAsksItRarely() throws Exception {
		try (TestIssuer issuer = new TestIssuer();
				Notebook server = new Notebook("--sendgraph.access.issuer=" + issuer.address())) {
			String before = issuer.token("Ada", "", "reader");
			assertThat(server.answer(WHO, before)).doesNotContainKey("errors");
			issuer.rotate();
			assertThat(server.answer(WHO, issuer.token("Ada", "", "reader"))).doesNotContainKey("errors");
			assertThat(server.ask(WHO, before).statusCode()).isEqualTo(401);
			for (int at = 0; at < 20; at++) {
				assertThat(
						server.ask(WHO, TestIssuer.sign(issuer.claims("Eve", "", "auditor").build(), TestIssuer.key()))
							.statusCode())
					.isEqualTo(401);
			}
			assertThat(server.answer(WHO, issuer.token("Ada", "", "reader"))).doesNotContainKey("errors");
			assertThat(issuer.keysAskedFor()).isLessThanOrEqualTo(4);
		}
	}

	@Test
	void servesReadsWhileTheIssuerCannotBeReachedAndTokensAfterwards() throws Exception {
		TestIssuer gone = new TestIssuer();
		String issuer = gone.address();
		int port = gone.port();
		String token = gone.token("Ada", "", "reader");
		gone.close();
		try (Notebook server = new Notebook("--sendgraph.access.issuer=" + issuer)) {
			assertThat(server.answer(WHO, null)).doesNotContainKey("errors");
			HttpResponse<String> answer = server.ask(WHO, token);
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
			assertThat(Notebook.codes(Notebook.read(answer))).containsExactly("UNAVAILABLE");
			assertThat(answer.body()).contains("issuer cannot be reached").doesNotContain("Exception", "127.0.0.1");
			try (TestIssuer back = new TestIssuer(port)) {
				assertThat(server.answer(WHO, back.token("Ada", "", "reader"))).doesNotContainKey("errors");
			}
		}
	}

	@Test
	void findsRolesAndBodyWhereTheIssuerHasThem() throws Exception {
		try (Notebook server = new Notebook("--sendgraph.access.issuer=" + ISSUER.address(),
				"--sendgraph.access.audience=other", "--sendgraph.access.roles-claim=realm_access.roles",
				"--sendgraph.access.body-claim=https://example.org/body")) {
			String token = ISSUER.changed((claims) -> claims.audience("other")
				.claim("realm_access", Map.of("roles", List.of("auditor")))
				.claim("https://example.org/body", "IntegratedCareBoard:QKS"));
			assertThat(data(server.answer(WHO, token))).isEqualTo("Ada of IntegratedCareBoard:QKS as [AUDITOR]");
		}
	}

	private static JWTClaimsSet claims() {
		return ISSUER.claims("Ada", "LocalAuthority:1", "auditor").build();
	}

	private static String who(@Nullable String token) throws Exception {
		return data(SERVER.answer(WHO, token));
	}

	private static String data(Map<String, Object> answer) {
		assertThat(answer).doesNotContainKey("errors");
		return String.valueOf(((Map<?, ?>) answer.get("data")).get("whoAsks"));
	}

	private static void refused(String token, String said) throws Exception {
		HttpResponse<String> answer = SERVER.ask(WHO, token);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer ")
			.contains("error=\"invalid_token\"");
		assertThat(Notebook.codes(Notebook.read(answer))).containsExactly("UNAUTHENTICATED");
		assertThat(answer.body()).contains(said)
			.hasSizeLessThan(4_096)
			.doesNotContain("Exception", "com.nimbus", "springframework", token);
	}

}
