package org.sendgraph.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.sendgraph.graph.Commands;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.Journals;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code verify}: proves that nothing of a store was altered since it was recorded, or
 * names the first entry that is not right. Exit code 0: all is right; 2: it is not, or
 * the command was not; 1: SEND Graph or its database did not work.
 */
@Command(name = "verify", sortOptions = false, mixinStandardHelpOptions = true,
		description = "Checks a whole store, or an exported one, and names the first entry that is not right.")
public final class VerifyCommand implements Callable<Integer> {

	private static final double NANOSECONDS = 1e9;

	private final Class<?> application;

	private final String[] settings;

	private final PrintStream out = System.out;

	@Option(names = "--journal", paramLabel = "FILE",
			description = "Checks a file that export-store wrote, without any database.")
	private @Nullable Path journal;

	@Option(names = "--checkpoints", paramLabel = "FILE",
			description = "Compares with roots that were written outside the store, by sendgraph.journal.checkpoints.")
	private @Nullable Path checkpoints;

	@Option(names = "--replay",
			description = "Also plays the journal again into an empty store and compares the graphs.")
	private boolean replay;

	private VerifyCommand(Class<?> application, String[] settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Runs the command.
	 * @param application the application
	 * @param arguments those after {@code verify}
	 * @param settings settings of the application, such as {@code --sendgraph.home=…}
	 * @return exit code
	 */
	public static int run(Class<?> application, String[] arguments, String[] settings) {
		return Commands.run(new VerifyCommand(application, settings), arguments);
	}

	@Override
	public Integer call() {
		try {
			Map<Long, String> roots = (this.checkpoints != null) ? OutsideCheckpoints.read(this.checkpoints) : Map.of();
			boolean right = (this.journal != null) ? file(new StoreFile(this.journal), roots) : store(roots);
			return right ? 0 : Commands.NOT_RIGHT;
		}
		catch (NotThatStore ex) {
			System.err.println(ex.getMessage());
			return Commands.NOT_RIGHT;
		}
		catch (IOException ex) {
			System.err.println("A file cannot be read: " + ex.getMessage());
			return Commands.NOT_RIGHT;
		}
	}

	private boolean file(StoreFile file, Map<Long, String> roots) throws IOException {
		long began = System.nanoTime();
		StoreFile.Checked checked = file.check(roots);
		boolean right = told(checked.result(), began);
		if (right && checked.fault() != null) {
			System.err.println(checked.fault());
			return false;
		}
		if (!right || !this.replay) {
			return right;
		}
		if (!checked.manifest().wording()) {
			System.err.println("A file without names and texts cannot be played again.");
			return false;
		}
		return same(checked.manifest().graph(), Replay.of(this.application, (replays) -> file.each((page) -> {
			page.forEach(replays::play);
			return true;
		})));
	}

	private boolean store(Map<Long, String> roots) throws IOException {
		try (ConfigurableApplicationContext context = Commands.start(this.application, this.settings,
				"sendgraph.blank=true")) {
			Journals journals = context.getBean(Journals.class);
			long began = System.nanoTime();
			JournalCheck.Result result = journals.check(roots);
			boolean right = told(result, began);
			if (!right || !this.replay) {
				return right;
			}
			String graph = context.getBean(GraphContents.class).hash();
			JournalCheck check = journals.begin(roots);
			Replay again = Replay.of(this.application,
					(replays) -> journals.read(check, (entry) -> replays.play(entry)));
			if (check.entries() != result.entries()) {
				throw new NotThatStore("Something was recorded meanwhile, so that the graphs cannot be compared. "
						+ "Try again, or export the store and verify the export.");
			}
			return same(graph, again);
		}
	}

	private boolean told(JournalCheck.Result result, long began) {
		double seconds = (System.nanoTime() - began) / NANOSECONDS;
		JournalCheck.Finding finding = result.finding();
		if (finding != null) {
			System.err.printf("Entry %,d is the first that is not right: %s. Right before it: %,d.%n",
					finding.sequence(), finding.what(), Math.min(result.entries(), finding.sequence() - 1));
			return false;
		}
		if (result.entries() == 0) {
			System.err.println("Nothing is recorded here. Give --sendgraph.home=<folder> of the store.");
			return false;
		}
		this.out.printf("Entries: %,d, all of them right%nLast hash: %s%nMerkle root: %s%n", result.entries(),
				result.hash(), result.root());
		this.out.printf("Entries with names or texts erased: %,d%nTook: %.2f s, %,.0f entries/s%n", result.erased(),
				seconds, result.entries() / seconds);
		return true;
	}

	private boolean same(String graph, Replay again) {
		if (!again.changed().isEmpty()) {
			this.out.printf("Statements that read otherwise than when they were recorded: %,d: %s%n",
					again.changed().size(), String.join(", ", again.changed()));
		}
		if (!again.graph().equals(graph)) {
			System.err.printf("Played again, the journal makes another graph: %s, not %s.%n", again.graph(), graph);
			return false;
		}
		this.out.println("Graph: " + graph + ", the same when the journal is played again");
		return true;
	}

}
