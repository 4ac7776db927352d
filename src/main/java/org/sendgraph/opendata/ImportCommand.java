package org.sendgraph.opendata;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.sendgraph.graph.Commands;
import org.sendgraph.opendata.Comparison.Counts;
import org.sendgraph.terms.Dates;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code import <kind> <file>…}: brings publishers' files into the graph of a home or of
 * a server, whether SEND Graph runs there or not. Exit code 0: all files are on record;
 * 1: SEND Graph or its database did not work; 2: the command or a file was not right, and
 * nothing of that file is on record.
 */
@Command(name = "import", sortOptions = false, mixinStandardHelpOptions = true,
		description = "Brings publishers' files into the graph, each whole or not at all.")
public final class ImportCommand implements Callable<Integer> {

	private static final int SHOWN = 20;

	private final Class<?> application;

	private final String[] settings;

	private final PrintStream out = System.out;

	@Parameters(index = "0", paramLabel = "<kind>", description = "Kind of the files; --kinds lists them.",
			arity = "0..1")
	private @Nullable String kind;

	@Parameters(index = "1..*", paramLabel = "<file>", description = "Files, as the publisher put them out.")
	private List<Path> files = List.of();

	@Option(names = "--dry-run", description = "Reads and compares everything, records nothing.")
	private boolean dryRun;

	@Option(names = "--as-at", paramLabel = "DATE",
			description = "Day that the files show, such as 2025-04-22. Without it: the date in the name, else today.")
	private @Nullable LocalDate asAt;

	@Option(names = "--accept-rejects",
			description = "Records the rest even when more than 5 %% of the rows are rejected.")
	private boolean acceptRejects;

	@Option(names = "--accept-vanished",
			description = "Records a file even when it lacks more than 5 %% of what is on record of the same.")
	private boolean acceptVanished;

	@Option(names = "--kinds", description = "Lists the kinds.")
	private boolean kinds;

	private ImportCommand(Class<?> application, String[] settings) {
		this.application = application;
		this.settings = settings;
	}

	/**
	 * Runs the command.
	 * @param application the application
	 * @param arguments those after {@code import}
	 * @param settings settings of the application, such as {@code --sendgraph.home=…}
	 * @return exit code
	 */
	public static int run(Class<?> application, String[] arguments, String[] settings) {
		return Commands.run(new ImportCommand(application, settings), arguments);
	}

	@Override
	public Integer call() throws IOException {
		if (!this.kinds && (this.kind == null || this.files.isEmpty())) {
			System.err.println("Say which kind of file, and which files: import <kind> <file>…");
			CommandLine.usage(this, System.err);
			return Commands.NOT_RIGHT;
		}
		try (ConfigurableApplicationContext context = Commands.start(this.application, this.settings)) {
			List<Kind> known = context.getBeanProvider(Kind.class).orderedStream().toList();
			if (this.kinds) {
				known.forEach((one) -> this.out.printf("%-14s %s%n", one.word(), one.help()));
				return 0;
			}
			Kind wanted = known.stream().filter((one) -> one.word().equals(this.kind)).findFirst().orElse(null);
			if (wanted == null) {
				System.err.println("There is no kind " + this.kind + ". The kinds are "
						+ String.join(", ", known.stream().map(Kind::word).toList()) + ".");
				return Commands.NOT_RIGHT;
			}
			return take(context, wanted);
		}
	}

	private int take(ConfigurableApplicationContext context, Kind wanted) {
		if (this.asAt != null && this.asAt.isAfter(context.getBean(Dates.class).today())) {
			System.err.println("No file shows how things are on " + this.asAt
					+ ", which is still to come: give --as-at a day up to today.");
			return Commands.NOT_RIGHT;
		}
		StagedFacts staged = context.getBean(StagedFacts.class);
		LocalDate today = context.getBean(Dates.class).today();
		int[] worst = { 0 };
		Runnable work = () -> this.files
			.forEach((path) -> worst[0] = Math.max(worst[0], take(staged, wanted, path, today)));
		if (this.dryRun) {
			work.run();
		}
		else {
			staged.alone(() -> this.out.println("Another import is at work: waiting until it has ended."), work);
		}
		return worst[0];
	}

	private int take(StagedFacts staged, Kind wanted, Path path, LocalDate today) {
		try (RejectedRows rejected = new RejectedRows(path)) {
			PublishedFile file = PublishedFile.of(path, new Progress(this.out).of(path));
			ImportReport report = new Importing(staged, wanted, file, file.shown(this.asAt, today), this.dryRun,
					rejected::add)
				.take(this.acceptRejects, this.acceptVanished);
			tell(report, rejected);
			if (report.counts().rejected() == 0 && !rejected.none()) {
				this.out.println("No row was rejected: " + rejected.path()
						+ ", which an earlier attempt left, is out of date, and could not be deleted.");
			}
			return (report.refused() || report.lacking()) ? Commands.NOT_RIGHT : 0;
		}
		catch (NotThatFile ex) {
			System.err.println(ex.getMessage() + " Nothing of it was recorded.");
			return Commands.NOT_RIGHT;
		}
		catch (IOException ex) {
			System.err.println(path + " cannot be read: " + ex.getMessage() + ". Nothing of it was recorded.");
			return Commands.NOT_RIGHT;
		}
	}

	private void tell(ImportReport report, RejectedRows rejected) {
		Counts counts = report.counts();
		this.out.printf(
				"%s, as at %s: %,d rows read: %,d new, %,d changed, %,d unchanged, %,d passed over, %,d rejected%n",
				report.file().name(), report.asAt(), counts.read(), counts.added(), counts.changed(),
				counts.unchanged(), counts.passedOver(), counts.rejected());
		if (counts.rejected() > 0) {
			this.out.println("Rejected rows, with reasons: " + rejected.path());
		}
		report.warnings()
			.stream()
			.limit(SHOWN)
			.forEach((one) -> this.out.printf("Line %d, %s “%s” %s. %s%n", one.line(), one.column(), one.value(),
					one.reason(), one.howToFix()));
		if (report.warnings().size() > SHOWN) {
			this.out.printf("And %,d more of that sort.%n", report.warnings().size() - SHOWN);
		}
		if (!report.vanished().isEmpty()) {
			this.out.printf("On record and no longer in the file, kept: %,d: %s%s%n", report.vanished().size(),
					String.join(", ", report.vanished().stream().limit(SHOWN).toList()),
					(report.vanished().size() > SHOWN) ? ", …" : "");
			this.out.println("A file's silence does not say that something was never so or has ended: "
					+ "what has ended needs a row with the day.");
		}
		if (!report.unplaced().isEmpty()) {
			this.out.printf("Of no establishment on record, kept under the name in the file: %,d: %s%s%n",
					report.unplaced().size(), String.join(", ", report.unplaced().stream().limit(SHOWN).toList()),
					(report.unplaced().size() > SHOWN) ? ", …" : "");
			this.out
				.println("Import the register of establishments (gias) first, or look for the number that is wrong; "
						+ "the API lists all of them (imports, unplaced).");
		}
		if (report.outdated() > 0) {
			this.out.printf("Came with SEND Graph and not in the file, no longer counted: %,d%n", report.outdated());
		}
		if (report.refused()) {
			System.err.println("More than 5 % of the rows were rejected: nothing was recorded. "
					+ "Mend the file, or give --accept-rejects.");
		}
		else if (report.lacking()) {
			System.err
				.println("More than 5 % of what is on record is not in the file, which looks filtered: nothing was "
						+ "recorded. Download the whole file, or give --accept-vanished if it is whole.");
		}
		else if (report.entry() != null) {
			boolean changed = counts.added() + counts.changed() + report.outdated() > 0;
			this.out.println((changed ? "" : "Nothing has changed since the file before. ") + "Recorded as "
					+ report.entry() + ".");
		}
		else if (this.dryRun) {
			this.out.println("Nothing was recorded: this was a dry run.");
		}
		else {
			this.out.println("Nothing has changed, nothing was recorded.");
		}
	}

}
