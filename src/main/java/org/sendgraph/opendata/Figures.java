package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.sendgraph.graph.Arrivals;
import org.sendgraph.graph.StartStep;
import org.sendgraph.opendata.Imports.Told;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Brings the figures that come with the application into the graph, so that every council
 * has money before anybody imports a file. Each file is one import. A file that is on
 * record is left alone, and so is one that tells what somebody else's file told.
 */
@Component
@ConditionalOnBooleanProperty(name = "sendgraph.blank", havingValue = false, matchIfMissing = true)
class Figures extends StartStep {

	private static final Logger log = LoggerFactory.getLogger(Figures.class);

	private final ResourceLoader files;

	private final StagedFacts staged;

	private final Imports imports;

	private final List<Kind> kinds;

	private final String folder;

	private final Arrivals arrivals;

	private final boolean wanted;

	@Autowired
	Figures(ResourceLoader files, StagedFacts staged, Imports imports, List<Kind> kinds, Arrivals arrivals,
			@Value("${sendgraph.figures:true}") boolean wanted) {
		super(3);
		this.files = files;
		this.staged = staged;
		this.imports = imports;
		this.kinds = kinds;
		this.folder = "classpath:figures";
		this.arrivals = arrivals;
		this.wanted = wanted;
	}

	/**
	 * Begins, and leaves the work to go on beside the steps that follow and behind the
	 * port: none of them needs it, and questions about money wait for it.
	 */
	@Override
	protected void take() {
		if (this.wanted) {
			CompletableFuture<Void> work = CompletableFuture.runAsync(this::bringIn,
					Thread.ofPlatform().name("figures")::start);
			work.whenComplete((done, failure) -> {
				if (failure != null) {
					log.error("The figures that come along could not be brought in: questions about money fail",
							failure);
				}
			});
			this.arrivals.expect(work);
		}
	}

	private void bringIn() {
		long began = System.nanoTime();
		List<ShippedFile> all = ShippedFile.all(this.files, this.folder);
		if (!newOnes(all).isEmpty()) {
			this.staged.alone(() -> log.info("An import is at work: the figures wait until it has ended"),
					() -> newOnes(all).forEach(this::bringIn));
		}
		log.info("Figures: {} files, {} of them on record, {} ms", all.size(), all.size() - newOnes(all).size(),
				(System.nanoTime() - began) / 1_000_000);
	}

	private List<ShippedFile> newOnes(List<ShippedFile> all) {
		Set<String> onRecord = this.imports.told().stream().map(Told::checksum).collect(Collectors.toSet());
		return all.stream().filter((file) -> !onRecord.contains(file.checksum())).toList();
	}

	private void bringIn(ShippedFile shipped) {
		Kind kind = this.kinds.stream().filter((one) -> one.word().equals(shipped.kind())).findFirst().orElseThrow();
		try {
			Path copies = Files.createTempDirectory("sendgraph-figures");
			try {
				PublishedFile file = shipped.in(copies);
				ShippedKind figures = new ShippedKind(kind, shipped, file);
				if (Collections.disjoint(figures.scopes(), toldByOthers())) {
					new Importing(this.staged, figures, file, Objects.requireNonNull(file.dayInName()), false,
							(rejection) -> {
								throw new IllegalStateException(shipped.name() + " in " + rejection + " is not right");
							})
						.take(false);
				}
			}
			finally {
				FileSystemUtils.deleteRecursively(copies);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Set<String> toldByOthers() {
		Set<String> told = new HashSet<>();
		this.imports.told().stream().filter((one) -> !one.shipped()).map(Told::scopes).forEach(told::addAll);
		return told;
	}

}
