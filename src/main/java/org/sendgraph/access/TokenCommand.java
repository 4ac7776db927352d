package org.sendgraph.access;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.sendgraph.terms.ActorRole;
import org.sendgraph.terms.Dates;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code token --role officer --for LocalAuthority:886}: prints a token for trying out,
 * signed with the key in the home. A server takes it only with
 * {@code sendgraph.access.local-tokens=true}, on this machine. Nothing is started for it.
 */
@Command(name = "token", sortOptions = false, mixinStandardHelpOptions = true,
		description = "Prints a token for trying out, for a server on this machine that was started with "
				+ "--server.address=127.0.0.1 --sendgraph.access.local-tokens=true.")
public final class TokenCommand implements Callable<Integer> {

	private static final int NOT_RIGHT = 2;

	private static final int LONGEST_HOURS = 24 * 31;

	private final Environment settings;

	@Option(names = "--role", required = true, paramLabel = "ROLE",
			description = "reader, officer, auditor or steward; may be given more than once.")
	private List<ActorRole> roles = List.of();

	@Option(names = "--for", paramLabel = "ORGANISATION",
			description = "Id of the organisation that it speaks for, such as LocalAuthority:886.")
	private @Nullable String body;

	@Option(names = "--name", paramLabel = "NAME", description = "Who it names. Without it: whoever is logged in here.")
	private String name = System.getProperty("user.name");

	@Option(names = "--hours", paramLabel = "HOURS", description = "How long it counts, 1 to 744. Without it: 8.")
	private int hours = 8;

	private TokenCommand(Environment settings) {
		this.settings = settings;
	}

	/**
	 * Runs the command.
	 * @param arguments those after {@code token}
	 * @param settings settings of the application, such as {@code --sendgraph.home=…}
	 * @return exit code: 0 when a token was printed, 2 when the command was not right, 1
	 * when the key cannot be used
	 */
	public static int run(String[] arguments, String[] settings) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
		ConfigDataEnvironmentPostProcessor.applyTo(environment);
		return new CommandLine(new TokenCommand(environment)).setCaseInsensitiveEnumValuesAllowed(true)
			.setExecutionExceptionHandler((ex, command, parsed) -> {
				System.err.println(ex.getMessage());
				return 1;
			})
			.execute(arguments);
	}

	@Override
	public Integer call() throws JOSEException {
		if (this.hours < 1 || this.hours > LONGEST_HOURS) {
			return refused("A token counts 1 to " + LONGEST_HOURS + " hours.");
		}
		if (this.body != null && !Claims.BODY.matcher(this.body).matches()) {
			return refused("--for takes the id of an organisation, such as LocalAuthority:886.");
		}
		ECKey key = new LocalKey(Path.of(this.settings.getProperty("sendgraph.home", ".sendgraph"))).readOrMake();
		System.out.println(signed(key));
		return 0;
	}

	private static int refused(String why) {
		System.err.println(why);
		return NOT_RIGHT;
	}

	private String signed(ECKey key) throws JOSEException {
		Instant now = new Dates().instant();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(LocalKey.ISSUER)
			.audience(this.settings.getProperty("sendgraph.access.audience", "sendgraph"))
			.subject(this.name)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(Duration.ofHours(this.hours))))
			.claim(Claims.ROLES, this.roles.stream().map((role) -> role.name().toLowerCase(Locale.ROOT)).toList());
		if (this.body != null) {
			claims.claim(Claims.ORGANISATION, this.body);
		}
		SignedJWT token = new SignedJWT(
				new JWSHeader.Builder(JWSAlgorithm.ES256).type(JOSEObjectType.JWT).keyID(key.getKeyID()).build(),
				claims.build());
		token.sign(new ECDSASigner(key));
		return token.serialize();
	}

}
