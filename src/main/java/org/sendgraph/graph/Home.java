package org.sendgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all local state, locked for as long as one SEND Graph uses it.
 * The operating system drops the lock when the process ends, however it ends.
 */
final class Home implements AutoCloseable {

	private final Path folder;

	private final FileChannel lockFile;

	private Home(Path folder, FileChannel lockFile) {
		this.folder = folder;
		this.lockFile = lockFile;
	}

	static Home lock(Path folder) {
		Path home = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
			FileChannel lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(lockFile) == null) {
				lockFile.close();
				throw new StartRefused("The home " + home + " is in use by another SEND Graph.",
						"Stop the other one, or start this one with --sendgraph.home=<another folder>.");
			}
			return new Home(home, lockFile);
		}
		catch (IOException ex) {
			throw new StartRefused("The home " + home + " cannot be used: " + ex,
					"Give a folder that can be written with --sendgraph.home=<folder>.");
		}
	}

	private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
		try {
			return lockFile.tryLock();
		}
		catch (OverlappingFileLockException heldInThisProcess) {
			return null;
		}
	}

	Path database() {
		return this.folder.resolve("neo4j");
	}

	@Override
	public void close() {
		try {
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
