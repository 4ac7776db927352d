package org.sendgraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.text.ParseException;
import java.util.Set;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/**
 * The key in the home with which tokens for trying out are signed. Only the owner of the
 * home can read it.
 */
final class LocalKey {

	/** The issuer that such tokens name. */
	static final String ISSUER = "urn:sendgraph:local";

	private static final Set<PosixFilePermission> OWNER = Set.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE);

	private final Path file;

	LocalKey(Path home) {
		this.file = home.toAbsolutePath().normalize().resolve("token-key");
	}

	boolean made() {
		return Files.exists(this.file);
	}

	/**
	 * Reads the key.
	 * @return private and public part
	 * @throws IllegalStateException when it cannot be used, saying what to do
	 */
	ECKey read() {
		try {
			if (this.file.getFileSystem().supportedFileAttributeViews().contains("posix")
					&& !OWNER.containsAll(Files.getPosixFilePermissions(this.file))) {
				throw new IllegalStateException("The key " + this.file
						+ " could be read by others. Delete it and make a new token, which makes a new key.");
			}
			return ECKey.parse(Files.readString(this.file));
		}
		catch (IOException | ParseException ex) {
			throw new IllegalStateException(
					"The key " + this.file + " cannot be read. Delete it and make a new token, which makes a new key.",
					ex);
		}
	}

	/** The key, which is made when there is none. */
	ECKey readOrMake() {
		if (!made()) {
			make();
		}
		return read();
	}

	/**
	 * A file for one's own is written whole before it gets its name; the first one
	 * counts.
	 */
	private void make() {
		try {
			Files.createDirectories(this.file.getParent());
			Path written = Files.createTempFile(this.file.getParent(), "token-key", "");
			try {
				Files.writeString(written,
						new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate().toJSONString());
				Files.move(written, this.file);
			}
			finally {
				Files.deleteIfExists(written);
			}
		}
		catch (FileAlreadyExistsException ex) {
			// Another token was made at the same time, and its key is as good.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
