package org.sendgraph.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were not taken in, written beside the file they stand in, or into the folder
 * where the command runs when that one cannot be written. There is a file only when there
 * is such a row; one left by an earlier attempt goes when the file has been read.
 */
final class RejectedRows implements AutoCloseable {

	private final Path path;

	private @Nullable CsvWriter writer;

	RejectedRows(Path file) {
		String name = file.getFileName() + ".rejected.csv";
		Path folder = file.toAbsolutePath().getParent();
		this.path = (folder != null && Files.isWritable(folder)) ? folder.resolve(name) : Path.of(name);
	}

	Path path() {
		return this.path;
	}

	/**
	 * Every row was good: what an earlier attempt left is out of date.
	 * @return whether it is gone
	 */
	boolean none() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			return false;
		}
		return true;
	}

	/** A spreadsheet would work out what begins as a formula. */
	private static String harmless(String cell) {
		return cell.matches("[=+@\\t-].*") ? "'" + cell : cell;
	}

	/**
	 * Writes a row at once: what cannot be written has to stop the import before any of
	 * the file counts.
	 */
	void add(Rejection rejection) {
		try {
			if (this.writer == null) {
				this.writer = CsvWriter.builder().build(this.path);
				this.writer.writeRecord("line", "column", "value", "reason", "how_to_fix");
			}
			this.writer.writeRecord(String.valueOf(rejection.line()), rejection.column(), harmless(rejection.value()),
					rejection.reason(), rejection.howToFix());
			this.writer.flush();
		}
		catch (IOException | UncheckedIOException ex) {
			throw new NotThatFile("Rejected rows cannot be written to " + this.path + ": " + ex.getMessage()
					+ ". Make room for that file there, or copy the import file to where one can be written.");
		}
	}

	@Override
	public void close() throws IOException {
		if (this.writer != null) {
			this.writer.close();
		}
	}

}
