package org.sendgraph.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sendgraph.graph.StartRefused;

import org.springframework.core.NestedExceptionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Tokens for trying out: who can make them, and where they count.
 */
class LocalTokensTests {

	private static final String WHO = "{ whoAsks }";

	@TempDir
	private static Path home;

	private static String token = "";

	@BeforeAll
	static void makeATokenAndItsKey() {
		token = made("--role", "officer", "--for", "LocalAuthority:886", "--name", "Ada L.");
	}

	@Test
	void countOnThisMachine() throws Exception {
		try (Notebook server = local("127.0.0.1")) {
			assertThat(who(server, token)).isEqualTo("Ada L. of LocalAuthority:886 as [OFFICER]");
			assertThat(who(server, made("--role=auditor", "--role=STEWARD", "--name=Bob", "--hours=1")))
				.isEqualTo("Bob of null as [AUDITOR, STEWARD]");
		}
	}

	@Test
	void countBesideAnIssuerWhoseClaimsHaveOtherNames() throws Exception {
		try (TestIssuer issuer = new TestIssuer();
				Notebook server = local("localhost", "--sendgraph.access.issuer=" + issuer.address(),
						"--sendgraph.access.roles-claim=realm_access.roles")) {
			assertThat(who(server, token)).endsWith("as [OFFICER]");
			assertThat(who(server,
					issuer.changed((claims) -> claims.claim("realm_access", Map.of("roles", List.of("auditor"))))))
				.endsWith("as [AUDITOR]");
			assertThat(server.ask(WHO, issuer.changed((claims) -> claims.issuer(LocalKey.ISSUER))).statusCode())
				.isEqualTo(401);
		}
	}

	@Test
	void doNotCountUnlessTheServerSaysSo() throws Exception {
		try (Notebook off = new Notebook("--sendgraph.home=" + home, "--server.address=127.0.0.1")) {
			HttpResponse<String> answer = off.ask(WHO, token);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("takes no tokens");
		}
	}

	@Test
	void countOnlyInTheHomeOfTheirKey(@TempDir Path other) throws Exception {
		try (Notebook server = new Notebook("--sendgraph.home=" + other, "--server.address=127.0.0.1",
				"--sendgraph.access.local-tokens=true")) {
			HttpResponse<String> answer = server.ask(WHO, token);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.body()).contains("Make a token for that home").doesNotContain(other.toString());
			assertThat(who(server, madeIn(other, "--role=reader", "--name=Eve"))).isEqualTo("Eve of null as [READER]");
			assertThat(server.ask(WHO, token).statusCode()).isEqualTo(401);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--server.address=0.0.0.0", "--sendgraph.unused=true" })
	void keepAServerFromStartingThatListensToOthers(String address) {
		Throwable refused = NestedExceptionUtils.getMostSpecificCause(
				catchThrowable(() -> new Notebook("--sendgraph.access.local-tokens=true", address).close()));
		assertThat(refused).isInstanceOf(StartRefused.class).hasMessageContaining("would listen to others");
		assertThat(((StartRefused) refused).whatToDo()).contains("--server.address=127.0.0.1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "login.example.org", "ftp://login.example.org", "https://", "https://a b" })
	void keepAServerFromStartingWhoseIssuerIsNoAddress(String issuer) {
		assertThat(NestedExceptionUtils
			.getMostSpecificCause(catchThrowable(() -> new Notebook("--sendgraph.access.issuer=" + issuer).close())))
			.isInstanceOf(StartRefused.class)
			.hasMessageContaining("sendgraph.access.issuer");
	}

	@Test
	void haveAKeyThatOnlyItsOwnerCanRead() throws Exception {
		Path key = home.resolve("token-key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
		try (var files = Files.list(home)) {
			assertThat(files).containsExactly(key);
		}
	}

	@Test
	void areNotMadeWithAKeyThatOthersCouldRead(@TempDir Path open) throws Exception {
		madeIn(open, "--role=reader");
		Files.setPosixFilePermissions(open.resolve("token-key"), PosixFilePermissions.fromString("rw-r--r--"));
		assertThat(run(open, "--role=reader")).isEqualTo(1);
		Files.delete(open.resolve("token-key"));
		assertThat(run(open, "--role=reader")).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--role=king", "--role=officer --for=Kent", "--role=officer --hours=0",
			"--role=officer --hours=745", "--role=officer extra" })
	void areNotMadeOfWhatIsNotRight(String arguments) {
		assertThat(run(home, arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
	}

	private static Notebook local(String address, String... settings) {
		String[] all = Arrays.copyOf(settings, settings.length + 3);
		all[settings.length] = "--sendgraph.home=" + home;
		all[settings.length + 1] = "--server.address=" + address;
		all[settings.length + 2] = "--sendgraph.access.local-tokens=true";
		return new Notebook(all);
	}

	private static int run(Path where, String... arguments) {
		return TokenCommand.run(arguments, new String[] { "--sendgraph.home=" + where });
	}

	private static String made(String... arguments) {
		return madeIn(home, arguments);
	}

	private static String madeIn(Path where, String... arguments) {
		PrintStream before = System.out;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
		try {
			assertThat(run(where, arguments)).isZero();
		}
		finally {
			System.setOut(before);
		}
		return said.toString(StandardCharsets.UTF_8).strip();
	}

	private static String who(Notebook server, String token) throws Exception {
		Map<String, Object> answer = server.answer(WHO, token);
		assertThat(answer).doesNotContainKey("errors");
		return String.valueOf(((Map<?, ?>) answer.get("data")).get("whoAsks"));
	}

}
