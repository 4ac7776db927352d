package org.sendgraph.arrangement;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.Problem;

/**
 * Whoever asks speaks for no party.
 *
 * @param message what is wrong and what to do
 * @param path where in the input
 * @param body id of the body that the token speaks for
 */
public record NotAParty(String message, List<String> path, @Nullable String body) implements Problem {

	/**
	 * Says who could ask.
	 * @param path where in the input
	 * @param parties ids of those who could
	 * @param actor who asks
	 * @return the problem
	 */
	public static NotAParty of(List<String> path, List<String> parties, Actor actor) {
		return new NotAParty("Only a party may record this, and your token speaks for "
				+ Objects.requireNonNullElse(actor.body(), "no organisation") + ". Ask " + String.join(" or ", parties)
				+ ".", path, actor.body());
	}

}
