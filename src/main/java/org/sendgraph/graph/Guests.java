package org.sendgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * A share in, or the end of, the commands that use the database of a home which another
 * process has. Each guest holds a shared lock, which the operating system drops when it
 * ends, however it ends; the host that gets the lock for itself has no guest left, and
 * gets none any more.
 */
final class Guests implements AutoCloseable {

	private static final String FILE = "guests";

	private final FileChannel file;

	private Guests(FileChannel file) {
		this.file = file;
	}

	/**
	 * Enters as a guest.
	 * @param home folder of the home
	 * @return to be closed when nothing more is asked of the database; null when the host
	 * is about to end
	 */
	static @Nullable Guests enter(Path home) {
		FileChannel file = open(home);
		try {
			if (file.tryLock(0, Long.MAX_VALUE, true) != null) {
				return new Guests(file);
			}
			file.close();
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until no guest is left.
	 * @param home folder of the home
	 * @param waiting told when there is one
	 * @return to be closed when the database has stopped
	 */
	static Guests none(Path home, Runnable waiting) {
		FileChannel file = open(home);
		try {
			if (file.tryLock() == null) {
				waiting.run();
				file.lock();
			}
			return new Guests(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileChannel open(Path home) {
		try {
			return FileChannel.open(home.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
