package org.sendgraph.opendata;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * A file that a steward sent to be brought in, and how far that has come. It is known as
 * long as the server runs, and changes while the file is read.
 */
final class Upload {

	private final String id;

	private final String kind;

	private final Path path;

	private final long length;

	private final boolean dryRun;

	private final AtomicLong read = new AtomicLong();

	private volatile UploadState state = UploadState.WAITING;

	private volatile @Nullable String message;

	private volatile @Nullable UploadReport report;

	Upload(String id, String kind, Path path, long length, boolean dryRun) {
		this.id = id;
		this.kind = kind;
		this.path = path;
		this.length = length;
		this.dryRun = dryRun;
	}

	public String id() {
		return this.id;
	}

	public String kind() {
		return this.kind;
	}

	public String file() {
		return String.valueOf(this.path.getFileName());
	}

	public boolean dryRun() {
		return this.dryRun;
	}

	public UploadState state() {
		return this.state;
	}

	/** Per cent of the file that was read. */
	public int percent() {
		return switch (this.state) {
			case WAITING -> 0;
			case READING -> (int) Math.min(99, this.read.get() * 100 / Math.max(1, this.length));
			default -> 100;
		};
	}

	public @Nullable String message() {
		return this.message;
	}

	public @Nullable UploadReport report() {
		return this.report;
	}

	Path path() {
		return this.path;
	}

	void reading() {
		this.state = UploadState.READING;
	}

	void read(long bytes) {
		this.read.addAndGet(bytes);
	}

	void end(ImportReport came) {
		this.report = UploadReport.of(came);
		this.state = UploadState.DONE;
	}

	void end(UploadState how, String why) {
		this.message = why.replace(String.valueOf(this.path), file());
		this.state = how;
	}

}
