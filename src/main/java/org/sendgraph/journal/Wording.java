package org.sendgraph.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;

/**
 * What somebody wrote, or is called. Facts and entries hold only the commitment, so that
 * text and salt can be erased for good and every hash still holds.
 *
 * @param commitment SHA-256 of the salt followed by the text in UTF-8, in hexadecimal
 * @param salt 16 random bytes in hexadecimal; null once erased
 * @param text the text; null once erased, or where only a repetition has to be told
 * @param of id of the thing that it is about, with which it is erased
 */
public record Wording(String commitment, @Nullable String salt, @Nullable String text, @Nullable String of) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int SALT_BYTES = 16;

	static Wording of(String text, @Nullable String thing) {
		String salt = fresh();
		return new Wording(commitment(salt, text), salt, text, thing);
	}

	/** A commitment to a text that is not itself kept. */
	static Wording unkept(String text, @Nullable String thing) {
		String salt = fresh();
		return new Wording(commitment(salt, text), salt, null, thing);
	}

	static String commitment(String salt, String text) {
		return Checksum.of(HexFormat.of().parseHex(salt), text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Sums up to which texts an entry commits, so that none can be taken away.
	 * @param wordings all that belong to it, in any order
	 * @return SHA-256 over their commitments in order, in hexadecimal
	 */
	static String sum(List<Wording> wordings) {
		return Checksum.of(wordings.stream().map(Wording::commitment).sorted().collect(Collectors.joining()));
	}

	/**
	 * Whether it has been erased, or is what was committed to; a salt that is no number
	 * is not.
	 */
	boolean holds() {
		try {
			return this.salt == null || this.text == null || commitment(this.salt, this.text).equals(this.commitment);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** The same without what was written. */
	public Wording without() {
		return new Wording(this.commitment, null, null, this.of);
	}

	/** Its components by name. */
	public Map<String, @Nullable Object> parameter() {
		Map<String, @Nullable Object> parameter = new HashMap<>();
		parameter.put("commitment", this.commitment);
		parameter.put("salt", this.salt);
		parameter.put("text", this.text);
		parameter.put("of", this.of);
		return parameter;
	}

	private static String fresh() {
		byte[] salt = new byte[SALT_BYTES];
		RANDOM.nextBytes(salt);
		return HexFormat.of().formatHex(salt);
	}

}
