package org.sendgraph.opendata;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.sendgraph.opendata.Comparison.Counts;
import org.sendgraph.opendata.Comparison.Found;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Actor;

/**
 * One file on its way into the graph. What is new or has changed is written in batches
 * that no read sees; a last transaction makes all of it count. Whatever happens before
 * that leaves the graph as it was.
 */
final class Importing {

	private static final int BATCH = 4_000;

	private static final int WRITERS = 2;

	private static final double MOST_REJECTED = 0.05;

	private static final double MOST_VANISHED = 0.05;

	private static final int MANY = 100;

	private final StagedFacts staged;

	private final Kind kind;

	private final PublishedFile file;

	private final LocalDate asAt;

	private final boolean dryRun;

	private final List<Found> batch = new ArrayList<>();

	private final List<Map<String, String>> replaced = new ArrayList<>();

	private final Comparison comparison;

	private final Deque<CompletableFuture<?>> writing = new ArrayDeque<>();

	private final AtomicLong parts = new AtomicLong();

	private Executor writers = Runnable::run;

	private final @Nullable Actor by;

	private long facts;

	Importing(StagedFacts staged, Kind kind, PublishedFile file, LocalDate asAt, boolean dryRun,
			Consumer<Rejection> rejected) {
		this(staged, kind, file, asAt, dryRun, rejected, null);
	}

	/**
	 * Prepares it.
	 * @param by who brings the file in; null for whoever uses the command
	 */
	Importing(StagedFacts staged, Kind kind, PublishedFile file, LocalDate asAt, boolean dryRun,
			Consumer<Rejection> rejected, @Nullable Actor by) {
		this.by = by;
		this.staged = staged;
		this.kind = kind;
		this.file = file;
		this.asAt = asAt;
		this.dryRun = dryRun;
		this.comparison = new Comparison(asAt, staged::onRecord, this::mustBeNewest, this::found, rejected);
	}

	/**
	 * Takes the file in.
	 * @param acceptRejects whether more than one rejected row in twenty is no obstacle
	 * @return what happened
	 * @throws NotThatFile when the file cannot be taken in as a whole
	 * @throws IOException when it cannot be read
	 */
	ImportReport take(boolean acceptRejects) throws IOException {
		return take(acceptRejects, false);
	}

	/**
	 * Takes the file in.
	 * @param acceptRejects whether more than one rejected row in twenty is no obstacle
	 * @param acceptVanished whether it is none that more than one line in twenty of what
	 * is on record is not in the file
	 * @return what happened
	 * @throws NotThatFile when the file cannot be taken in as a whole
	 * @throws IOException when it cannot be read
	 */
	ImportReport take(boolean acceptRejects, boolean acceptVanished) throws IOException {
		if (!this.dryRun) {
			this.staged.discardStaged();
		}
		read();
		Counts counts = this.comparison.counts();
		if (counts.read() == 0) {
			throw new NotThatFile(this.file.path() + " has a header and no rows. Download it again.");
		}
		TreeSet<String> vanished = this.comparison.vanished();
		List<Map<String, String>> outdated = this.comparison.outdated();
		boolean refused = counts.rejected() > counts.read() * MOST_REJECTED && !acceptRejects;
		boolean lacking = isFiltered(vanished.size()) && !acceptVanished;
		boolean nothing = this.facts == 0 && outdated.isEmpty();
		if (refused || lacking || this.dryRun || (nothing && !isNewer())) {
			discard();
			return new ImportReport(this.file, this.asAt, counts, vanished, this.comparison.unplaced(),
					this.comparison.warnings(), outdated.size(), refused, lacking, null);
		}
		this.replaced.addAll(outdated);
		String entry = this.staged.publish(this.kind, this.file, this.asAt, counts,
				Map.of("vanished", List.copyOf(vanished), "unplaced", this.comparison.unplaced()), this.replaced,
				this.comparison.scopes(), this.by);
		return new ImportReport(this.file, this.asAt, counts, vanished, this.comparison.unplaced(),
				this.comparison.warnings(), outdated.size(), false, false, entry);
	}

	/** Publishers take out few lines; a list of a few dozen may well lose some. */
	private boolean isFiltered(int vanished) {
		return vanished >= MANY && vanished > this.comparison.toldBefore() * MOST_VANISHED;
	}

	/**
	 * That nothing had changed by a later day is worth knowing; the same file again is
	 * not.
	 */
	private boolean isNewer() {
		return !this.kind.isShipped()
				&& this.comparison.scopes().stream().map(this.staged::latest).anyMatch((latest) -> {
					boolean known = latest.checksums().contains(this.file.checksum());
					return latest.asAt() != null && latest.asAt().isBefore(this.asAt) && !known;
				});
	}

	private void read() throws IOException {
		boolean whole = false;
		try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
			this.writers = threads;
			this.kind.read(this.file, this.comparison);
			stage();
			await(0);
			whole = true;
		}
		finally {
			if (!whole) {
				discard();
			}
		}
	}

	private void discard() {
		if (!this.dryRun) {
			this.staged.discardStaged();
		}
	}

	private void mustBeNewest(String scope) {
		LocalDate latest = this.kind.isShipped() ? null : this.staged.latest(scope).asAt();
		if (latest != null && latest.isAfter(this.asAt)) {
			throw new NotThatFile(this.file.path() + " shows how things were on " + this.asAt
					+ ", and what is on record shows " + latest
					+ ". Import older files first (those of a year whose figures come with SEND Graph into a home that "
					+ "was started with --sendgraph.figures=false); if the date is wrong, give it with --as-at.");
		}
	}

	private void found(Found found) {
		this.facts++;
		this.batch.add(found);
		if (this.batch.size() >= BATCH) {
			stage();
		}
	}

	/**
	 * Batches are written while the next is read, as many at once as there are writers.
	 */
	private void stage() {
		if (!this.dryRun && !this.batch.isEmpty()) {
			List<Found> full = List.copyOf(this.batch);
			await(WRITERS - 1);
			this.writing.add(CompletableFuture.runAsync(() -> write(full), this.writers));
			full.stream()
				.filter(Found::replaces)
				.forEach((found) -> this.replaced
					.add(Map.of("table", found.fact().table().name(), "key", found.fact().line())));
		}
		this.batch.clear();
	}

	private void write(List<Found> full) {
		full.stream()
			.collect(Collectors.groupingBy((found) -> found.fact().table(), LinkedHashMap::new, Collectors.toList()))
			.forEach((table, group) -> this.staged.stage(this.kind, this.file, this.asAt, this.parts.incrementAndGet(),
					table, group));
	}

	private void await(int left) {
		while (this.writing.size() > left) {
			try {
				this.writing.remove().join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		}
	}

}
