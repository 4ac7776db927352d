package org.sendgraph.store;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.sendgraph.graph.Commands;
import org.sendgraph.graph.OneAtATime;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.Journals;
import org.sendgraph.journal.Replays;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import-store <file>}: makes a store of a file that {@code export-store} wrote,
 * in an empty home or database. Exit code 0: the store is there and is the same; 2: the
 * command, the file or the home was not right; 1: SEND Graph or its database did not
 * work.
 */
@Command(name = "import-store", sortOptions = false, mixinStandardHelpOptions = true,
		description = "Makes a store, in an empty home or database, of a file that export-store wrote.")
public final class ImportStoreCommand implements Callable<Integer> {

	private final Class<?> application;

	private final String[] settings;

	private final PrintStream out = System.out;

	@Parameters(index = "0", paramLabel = "<file>", description = "The file that export-store wrote.")
	private Path file = Path.of("store.ndjson.gz");

	private ImportStoreCommand(Class<?> application, String[] settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Runs the command.
	 * @param application the application
	 * @param arguments those after {@code import-store}
	 * @param settings settings of the application, such as {@code --sendgraph.home=…}
	 * @return exit code
	 */
	public static int run(Class<?> application, String[] arguments, String[] settings) {
		return Commands.run(new ImportStoreCommand(application, settings), arguments);
	}

	@Override
	public Integer call() {
		try {
			StoreFile store = new StoreFile(this.file);
			StoreFile.Checked checked = store.check(Map.of());
			if (!checked.isRight()) {
				throw new NotThatStore("The file is not right, and nothing was made of it. "
						+ ((checked.result().finding() != null) ? "Entry " + checked.result().finding().sequence()
								+ ": " + checked.result().finding().what() + "." : checked.fault()));
			}
			if (!checked.manifest().wording()) {
				throw new NotThatStore("The file was written without names and texts: it proves the journal, and makes "
						+ "no store. Export the store again, without --without-wording.");
			}
			try (ConfigurableApplicationContext context = Commands.start(this.application, this.settings,
					"sendgraph.blank=true", "sendgraph.unfinished=true")) {
				take(context, store, checked);
			}
			return 0;
		}
		catch (NotThatStore ex) {
			System.err.println(ex.getMessage());
			return Commands.NOT_RIGHT;
		}
		catch (IOException ex) {
			System.err.println(this.file + " cannot be read: " + ex.getMessage());
			return Commands.NOT_RIGHT;
		}
	}

	private void take(ConfigurableApplicationContext context, StoreFile store, StoreFile.Checked checked) {
		Replays replays = context.getBean(Replays.class);
		StoreImport making = new StoreImport(context.getBean(Journals.class), replays,
				context.getBean(GraphContents.class));
		context.getBean(OneAtATime.class)
			.run("import", () -> this.out.println("Another import is at work: waiting until it has ended."), () -> {
				try (ProgressBar bar = bar(checked.manifest().entries())) {
					making.from(store, checked, (place) -> {
						if (bar != null) {
							bar.stepTo(place);
						}
					});
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		Set<String> changed = replays.changedStatements();
		this.out.printf("Made of %s: %,d entries, the same journal and the same graph%n", this.file,
				checked.manifest().entries());
		this.out.printf("Statements that read otherwise than when they were recorded: %,d%s%n", changed.size(),
				changed.isEmpty() ? "" : ": " + String.join(", ", changed));
	}

	/** Shows on a terminal how far it has come. */
	private static @Nullable ProgressBar bar(long entries) {
		Console console = System.console();
		if (console == null || !console.isTerminal()) {
			return null;
		}
		return new ProgressBarBuilder().setTaskName("Entries")
			.setInitialMax(entries)
			.showSpeed()
			.setStyle(ProgressBarStyle.ASCII)
			.build();
	}

}
