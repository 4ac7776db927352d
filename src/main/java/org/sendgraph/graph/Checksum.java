package org.sendgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, in hexadecimal.
 */
public final class Checksum {

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
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] some : bytes) {
				digest.update(some);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
