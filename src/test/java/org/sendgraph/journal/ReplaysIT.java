package org.sendgraph.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A journal played again into an empty store.
 */
class ReplaysIT {

	@Test
	void givesTheSameGraphAndTheSameJournal() {
		try (Store store = new Store(); Store again = new Store("--sendgraph.blank=true")) {
			List<StoredEntry> entries = store.bean(Journals.class).entries(0, 1_000);
			assertThat(entries).hasSizeGreaterThan(4);
			Replays replays = again.bean(Replays.class);
			entries.stream().map(store.bean(Journals.class)::whole).forEach(replays::play);
			assertThat(replays.changedStatements()).isEmpty();
			JournalCheck.Result checked = store.bean(Journals.class).check(Map.of());
			assertThat(checked.finding()).isNull();
			assertThat(checked.entries()).isEqualTo(entries.size());
			assertThat(again.bean(Journals.class).check(Map.of())).isEqualTo(checked);
			assertThat(contents(again)).containsExactlyElementsOf(contents(store));
			assertThat(again.bean(GraphContents.class).hash()).isEqualTo(store.bean(GraphContents.class).hash());
		}
	}

	private static List<String> contents(Store store) {
		List<String> nodes = new ArrayList<>();
		store.bean(GraphContents.class).each(nodes::add);
		return nodes.stream().sorted().toList();
	}

}
