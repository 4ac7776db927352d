package org.sendgraph.journal;

import java.util.List;
import java.util.Map;

import org.sendgraph.graph.CypherFile;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.BadInput;

import org.springframework.stereotype.Repository;

/**
 * What people wrote and are called, and that it can be erased.
 */
@Repository
public class Wordings {

	private static final CypherFile COUNT_WORDING = CypherFile.of("journal/count-wording");

	private static final CypherFile ERASE_WORDING = CypherFile.of("journal/erase-wording");

	private final Entries entries;

	Wordings(Entries entries) {
		this.entries = entries;
	}

	Object erase(String about, String reason, String key, Actor actor) {
		return this.entries.write(Act.of(JournalCheck.ERASE, actor, key, List.of(about, reason)), reason,
				(writing) -> erase(writing, about), (subject, entry, repeated) -> new WordingErased(entry, repeated));
	}

	private static void erase(Writing writing, String about) {
		BadInput.id("about", about);
		if (writing.look(COUNT_WORDING, Map.of("id", about)).getFirst().get("words").equals(0L)) {
			throw writing.refuse(new NothingToErase(
					"Nobody wrote anything about " + BadInput.quoted(about) + ", or it has been erased.",
					List.of("about")));
		}
		writing.run(ERASE_WORDING, Map.of("id", about, "erased", Writing.ERASED));
		writing.about(List.of(about));
	}

}
