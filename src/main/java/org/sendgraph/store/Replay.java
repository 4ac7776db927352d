package org.sendgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.sendgraph.graph.Commands;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.Replays;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A journal played again into an empty store, in a home that is gone afterwards.
 *
 * @param graph hash of the graph that it made
 * @param changed statements that read otherwise than when the journal was written
 */
record Replay(String graph, Set<String> changed) {

	static Replay of(Class<?> application, Journal journal) throws IOException {
		Path home = Files.createTempDirectory("sendgraph-replay");
		try (ConfigurableApplicationContext context = Commands.start(application,
				new String[] { "--sendgraph.home=" + home, "--sendgraph.blank=true", "--spring.neo4j.uri=" })) {
			Replays replays = context.getBean(Replays.class);
			if (!replays.contents().isEmpty()) {
				throw new IllegalStateException("A new home is not empty: " + replays.contents());
			}
			journal.play(replays);
			return new Replay(context.getBean(GraphContents.class).hash(), replays.changedStatements());
		}
		finally {
			FileSystemUtils.deleteRecursively(home);
		}
	}

	/**
	 * Entries to be played.
	 */
	interface Journal {

		/**
		 * Plays all of them, from the first.
		 * @param replays of the empty store
		 */
		void play(Replays replays) throws IOException;

	}

}
