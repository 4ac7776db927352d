package org.sendgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, in hexadecimal.
 */
public final class Checksum {

	/** Is copied, since looking one up takes as long as summing up something short. */
	private static final MessageDigest SHA_256 = sha256();

	private Checksum() {
	}

	/**
	 * Sums a text up in 64 hexadecimal digits.
	 * @param text anything
	 * @return SHA-256 of the text in UTF-8
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Sums bytes up in 64 hexadecimal digits.
	 * @param bytes anything, one behind the other
	 * @return SHA-256 of all of them
	 */
	public static String of(byte[]... bytes) {
		return HexFormat.of().formatHex(sum(bytes));
	}

	/**
	 * Sums bytes up in 32 bytes.
	 * @param bytes anything, one behind the other
	 * @return SHA-256 of all of them
	 */
	public static byte[] sum(byte[]... bytes) {
		MessageDigest digest = digest();
		for (byte[] some : bytes) {
			digest.update(some);
		}
		return digest.digest();
	}

	/** SHA-256 of what it is going to be given. */
	public static MessageDigest digest() {
		try {
			return (MessageDigest) SHA_256.clone();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException("SHA-256 of this Java cannot be copied", ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
