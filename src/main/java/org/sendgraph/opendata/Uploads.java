package org.sendgraph.opendata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.sendgraph.terms.Actor;
import org.sendgraph.terms.Dates;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Files that stewards sent, each brought in behind the request that brought it, one after
 * another. What was rejected of the last fifty can be had until the server stops.
 */
@Component
class Uploads implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Uploads.class);

	private static final int MOST = 50;

	private final List<Kind> kinds;

	private final StagedFacts staged;

	private final Dates dates;

	private final ExecutorService oneAfterAnother = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

	private final Map<String, Upload> known = Collections.synchronizedMap(new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Upload> eldest) {
			boolean gone = size() > MOST;
			if (gone) {
				delete(eldest.getValue().path().getParent());
			}
			return gone;
		}
	});

	Uploads(List<Kind> kinds, StagedFacts staged, Dates dates) {
		this.kinds = kinds.stream().filter((kind) -> !kind.isShipped()).toList();
		this.staged = staged;
		this.dates = dates;
	}

	/** Kinds of files that can be sent. */
	List<Kind> kinds() {
		return this.kinds;
	}

	@Nullable Upload find(String id) {
		return this.known.get(id);
	}

	/** A folder of its own for a file that is about to come. */
	static Path folder() throws IOException {
		return Files.createTempDirectory("sendgraph-upload");
	}

	/**
	 * Takes a file that has come.
	 * @param path where it lies, in a folder of its own
	 * @param wanted how it is to be brought in
	 * @param steward who sent it
	 */
	Upload take(Path path, Wanted wanted, Actor steward) throws IOException {
		Upload upload = new Upload(UUID.randomUUID().toString(), wanted.kind(), path, Files.size(path),
				wanted.dryRun());
		this.known.put(upload.id(), upload);
		this.oneAfterAnother.execute(() -> bring(upload, wanted, steward));
		return upload;
	}

	private void bring(Upload upload, Wanted wanted, Actor steward) {
		Runnable work = () -> read(upload, wanted, steward);
		try {
			if (wanted.dryRun()) {
				work.run();
			}
			else {
				this.staged.alone(() -> {
				}, work);
			}
		}
		catch (NotThatFile refused) {
			upload.end(UploadState.REFUSED, refused.getMessage() + " Nothing of it was recorded.");
		}
		catch (RuntimeException failed) {
			log.error("The file {} could not be brought in", upload.file(), failed);
			upload.end(UploadState.FAILED, "SEND Graph or its database did not manage. Nothing of it was recorded. "
					+ "Send it again; if that does not help, whoever runs this server finds out why in its log.");
		}
		finally {
			delete(upload.path());
		}
	}

	private void read(Upload upload, Wanted wanted, Actor steward) {
		Kind kind = this.kinds.stream()
			.filter((one) -> one.word().equals(wanted.kind()))
			.findFirst()
			.orElseThrow(
					() -> new NotThatFile("There is no kind of file “" + wanted.kind() + "”. Choose one of the list."));
		LocalDate today = this.dates.today();
		if (wanted.asAt() != null && wanted.asAt().isAfter(today)) {
			throw new NotThatFile("No file shows how things are on " + wanted.asAt() + ", which is still to come.");
		}
		upload.reading();
		try (RejectedRows rejected = new RejectedRows(upload.path())) {
			PublishedFile file = PublishedFile.of(upload.path(), (stream) -> new Watched(stream, upload));
			upload.end(new Importing(this.staged, kind, file, file.shown(wanted.asAt(), today), wanted.dryRun(),
					rejected::add, steward)
				.take(wanted.acceptRejects(), wanted.acceptVanished()));
		}
		catch (IOException unreadable) {
			throw new NotThatFile(upload.file() + " cannot be read: " + unreadable.getMessage() + ".");
		}
	}

	private static void delete(Path path) {
		try {
			FileSystemUtils.deleteRecursively(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() {
		this.oneAfterAnother.shutdownNow();
		this.known.values().forEach((upload) -> delete(upload.path().getParent()));
	}

	/**
	 * How a file is to be brought in.
	 *
	 * @param kind word of its kind
	 * @param asAt day that it shows; null for the one in its name, or else today
	 * @param dryRun whether everything is read and compared, and nothing recorded
	 * @param acceptRejects whether many rejected rows are no obstacle
	 * @param acceptVanished whether it is none that much of what is on record is missing
	 */
	record Wanted(String kind, @Nullable LocalDate asAt, boolean dryRun, boolean acceptRejects,
			boolean acceptVanished) {
	}

	/**
	 * Tells how far reading has come.
	 */
	private static final class Watched extends FilterInputStream {

		private final Upload upload;

		Watched(InputStream stream, Upload upload) {
			super(stream);
			this.upload = upload;
		}

		@Override
		public int read(byte[] some, int offset, int length) throws IOException {
			int read = super.read(some, offset, length);
			this.upload.read(Math.max(0, read));
			return read;
		}

	}

}
