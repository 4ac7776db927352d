package org.sendgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.Act;
import org.sendgraph.terms.Actor;

/**
 * What stands beside everything that is recorded: why, where it was read, and the key by
 * which a repetition is known.
 *
 * @param reason why, in plain English
 * @param sources where it was read; null where what is recorded is itself a document or a
 * dispute
 * @param idempotencyKey chosen by the client, the same for every repetition
 */
public record Grounds(String reason, @Nullable List<CitationInput> sources, String idempotencyKey) {

	public Grounds {
		Act.checkedKey(idempotencyKey);
	}

	/**
	 * Those of what somebody thinks of recording, of which nothing is kept.
	 * @param sources where it was read
	 */
	public static Grounds thoughtOf(List<CitationInput> sources) {
		return new Grounds("Not recorded", sources, "not-recorded");
	}

	/**
	 * Makes the act that the journal records.
	 * @param action what is done
	 * @param actor who does it
	 * @param request everything that was asked for
	 * @return the act
	 */
	public Act act(String action, Actor actor, Object request) {
		return new Act(action, actor, this.idempotencyKey, List.of(action, request.toString(), toString()));
	}

}
