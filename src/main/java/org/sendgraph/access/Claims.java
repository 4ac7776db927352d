package org.sendgraph.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Reads who speaks from the claims of a token that has been checked.
 */
final class Claims {

	/** Where tokens have their roles when nothing else is set, and local ones always. */
	static final String ROLES = "roles";

	/** The same for the organisation. */
	static final String ORGANISATION = "organisation";

	/** An id of an organisation. */
	static final Pattern BODY = Pattern.compile("[A-Z][A-Za-z]{0,49}:[A-Za-z0-9._-]{1,100}");

	private static final List<String> NAMES = List.of("name", "preferred_username", "sub");

	private final String roles;

	private final String body;

	Claims(String roles, String body) {
		this.roles = roles;
		this.body = body;
	}

	/**
	 * Reads who speaks. Roles that mean nothing here are passed over: issuers serve other
	 * applications too.
	 * @param token the token
	 * @return who speaks, always with a name
	 * @throws InvalidBearerTokenException when it names nobody, or no organisation where
	 * it has to
	 */
	Actor actor(Jwt token) {
		String name = NAMES.stream()
			.map((claim) -> token.getClaims().get(claim))
			.filter((value) -> value instanceof String text && !text.isBlank())
			.map(String::valueOf)
			.findFirst()
			.orElseThrow(() -> new InvalidBearerTokenException("The token names nobody: it has no claim sub."));
		return new Actor(name, body(token), roles(token));
	}

	private @Nullable String body(Jwt token) {
		Object value = claim(token, this.body);
		if (value == null) {
			return null;
		}
		if (!(value instanceof String id) || !BODY.matcher(id).matches()) {
			throw new InvalidBearerTokenException("The claim " + this.body
					+ " of the token is no id of an organisation. Accepted: one id, such as LocalAuthority:886.");
		}
		return id;
	}

	private Set<ActorRole> roles(Jwt token) {
		Object value = claim(token, this.roles);
		Stream<?> said = switch (value) {
			case Collection<?> several -> several.stream();
			case String text -> Arrays.stream(text.split(" "));
			case null, default -> Stream.empty();
		};
		EnumSet<ActorRole> roles = EnumSet.noneOf(ActorRole.class);
		said.map(Claims::role).filter(Objects::nonNull).forEach(roles::add);
		return Set.copyOf(roles);
	}

	private static @Nullable ActorRole role(Object said) {
		return Arrays.stream(ActorRole.values())
			.filter((role) -> role.name().toLowerCase(Locale.ROOT).equals(said))
			.findFirst()
			.orElse(null);
	}

	/**
	 * A claim under its whole name, which may have dots itself, or else level by level.
	 */
	private static @Nullable Object claim(Jwt token, String path) {
		Object whole = token.getClaims().get(path);
		if (whole != null) {
			return whole;
		}
		Object value = token.getClaims();
		for (String level : path.split("\\.")) {
			value = (value instanceof Map<?, ?> object) ? object.get(level) : null;
		}
		return value;
	}

}
