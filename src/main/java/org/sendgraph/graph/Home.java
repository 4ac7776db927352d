package org.sendgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that holds all local state, locked for as long as one SEND Graph uses it.
 * The operating system drops the lock when the process ends, however it ends.
 */
final class Home implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Home.class);

	private static final String ADDRESS = "address";

	/** Files that this process has locked. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;

	private final Path file;

	private final FileChannel lockFile;

	private Home(Path folder, Path file, FileChannel lockFile) {
		this.folder = folder;
		this.file = file;
		this.lockFile = lockFile;
	}

	static Home lock(Path folder) {
		Path home = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
			return lockOnce(home, home.toRealPath().resolve("lock"));
		}
		catch (IOException ex) {
			throw new StartRefused("The home " + home + " cannot be used: " + ex,
					"Give a folder that can be written with --sendgraph.home=<folder>.");
		}
	}

	/**
	 * A file that this process has locked is not opened again: POSIX drops all locks of a
	 * process on a file as soon as it closes that file anywhere.
	 */
	private static Home lockOnce(Path home, Path file) throws IOException {
		if (!HELD.add(file)) {
			throw inUse(home);
		}
		boolean locked = false;
		try {
			FileChannel lockFile = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			locked = lockFile.tryLock() != null;
			if (!locked) {
				lockFile.close();
				throw inUse(home);
			}
			// One that was killed has left its own, by which nobody answers any more.
			Files.deleteIfExists(home.resolve(ADDRESS));
			return new Home(home, file, lockFile);
		}
		finally {
			if (!locked) {
				HELD.remove(file);
			}
		}
	}

	private static HomeInUse inUse(Path home) {
		return new HomeInUse("The home " + home + " is in use by another SEND Graph.",
				"Stop the other one, or start this one with --sendgraph.home=<another folder>.");
	}

	/**
	 * Tells commands on this machine how the database of this home is reached. Only the
	 * owner of the home can read it, and it goes with the process that wrote it.
	 */
	void publish(URI address, String password) {
		try {
			Path written = Files.createTempFile(this.folder, "address", "");
			Files.writeString(written, address + "\n" + password + "\n");
			Files.move(written, this.folder.resolve(ADDRESS), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds the database of a home that another process uses.
	 * @param folder the home
	 * @return its address and password; null when that process has not come so far
	 */
	static @Nullable List<String> addressOf(Path folder) {
		try {
			return Files.readAllLines(folder.resolve(ADDRESS));
		}
		catch (NoSuchFileException ex) {
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for the commands that use the database of this home. */
	Guests withoutGuests() {
		return Guests.none(this.folder,
				() -> log.warn("Another command uses the database of this home: this one ends when that one has."));
	}

	Path database() {
		return this.folder.resolve("neo4j");
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.folder.resolve(ADDRESS));
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			HELD.remove(this.file);
		}
	}

}
