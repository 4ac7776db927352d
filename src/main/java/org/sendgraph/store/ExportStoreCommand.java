package org.sendgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.sendgraph.graph.Commands;
import org.sendgraph.journal.Entries;
import org.sendgraph.journal.GraphContents;
import org.sendgraph.journal.Journals;
import org.sendgraph.terms.Dates;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code export-store <file>}: writes everything that was recorded into one file, while
 * SEND Graph runs on the store or not. Exit code 0: the file is there; 2: the command or
 * the store was not right; 1: SEND Graph or its database did not work.
 */
@Command(name = "export-store", sortOptions = false, mixinStandardHelpOptions = true,
		description = "Writes everything that was recorded into one file, also while a server runs on the home.")
public final class ExportStoreCommand implements Callable<Integer> {

	private final Class<?> application;

	private final String[] settings;

	@Parameters(index = "0", paramLabel = "<file>", description = "The file, such as store.ndjson.gz.")
	private Path file = Path.of("store.ndjson.gz");

	@Option(names = "--force", description = "Writes over a file that is there.")
	private boolean force;

	@Option(names = "--without-wording",
			description = "Leaves out names and what people wrote; such a file proves the journal and makes no store.")
	private boolean withoutWording;

	private ExportStoreCommand(Class<?> application, String[] settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Runs the command.
	 * @param application the application
	 * @param arguments those after {@code export-store}
	 * @param settings settings of the application, such as {@code --sendgraph.home=…}
	 * @return exit code
	 */
	public static int run(Class<?> application, String[] arguments, String[] settings) {
		return Commands.run(new ExportStoreCommand(application, settings), arguments);
	}

	@Override
	public Integer call() {
		Path folder = this.file.toAbsolutePath().getParent();
		if (Files.isDirectory(this.file) || !Files.isDirectory(folder)) {
			System.err.println(this.file + " cannot be written: give a file in a folder that is there.");
			return Commands.NOT_RIGHT;
		}
		if (Files.exists(this.file) && !this.force) {
			System.err.println(this.file + " is there already: give another name, or --force to write over it.");
			return Commands.NOT_RIGHT;
		}
		try (ConfigurableApplicationContext context = Commands.start(this.application, this.settings,
				"sendgraph.blank=true")) {
			String version = Objects.requireNonNullElse(this.application.getPackage().getImplementationVersion(),
					"from source");
			Manifest manifest = new StoreExport(context.getBean(Journals.class), context.getBean(GraphContents.class),
					context.getBean(Entries.class), context.getBean(Dates.class), version)
				.to(this.file, !this.withoutWording);
			System.out.printf("Written to %s: %,d entries%nLast hash: %s%nMerkle root: %s%nGraph: %s%n", this.file,
					manifest.entries(), manifest.hash(), manifest.root(), manifest.graph());
			return 0;
		}
		catch (NotThatStore ex) {
			System.err.println(ex.getMessage());
			return Commands.NOT_RIGHT;
		}
		catch (IOException ex) {
			System.err.println(this.file + " cannot be written: " + ex.getMessage());
			return Commands.NOT_RIGHT;
		}
	}

}
