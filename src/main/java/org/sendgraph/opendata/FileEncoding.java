package org.sendgraph.opendata;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Finds out, while the bytes of a file go by, whether they are UTF-8 or Windows-1252. A
 * file in Windows-1252 may hold a few names that were garbled before, which look like
 * UTF-8; where such letters are no rarity beside bytes that are not UTF-8, it is UTF-8
 * with something pasted in, and would be garbled by either.
 */
final class FileEncoding {

	/** Stray bytes for each letter of UTF-8 from which on the file is in Windows-1252. */
	private static final int SURELY_WINDOWS = 10;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final CharBuffer characters = CharBuffer.allocate(1 << 16);

	private long letters;

	private long strays;

	private long line = 1;

	private byte first;

	/**
	 * Looks at bytes.
	 * @param bytes the bytes; a letter that is cut off at their end is left in them
	 * @param last whether these are the last of the file
	 */
	void look(ByteBuffer bytes, boolean last) {
		CoderResult result = CoderResult.OVERFLOW;
		while (!result.isUnderflow()) {
			result = this.decoder.decode(bytes, this.characters.clear(), last);
			count(this.characters.flip());
			if (result.isError()) {
				this.first = (this.strays == 0) ? bytes.get(bytes.position()) : this.first;
				this.strays += result.length();
				bytes.position(bytes.position() + result.length());
			}
		}
	}

	private void count(CharBuffer decoded) {
		while (decoded.hasRemaining()) {
			char one = decoded.get();
			if (one >= 0x80 && !Character.isLowSurrogate(one)) {
				this.letters++;
			}
			else if (one == '\n' && this.strays == 0) {
				this.line++;
			}
		}
	}

	Charset charset() {
		return (this.strays == 0) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
	}

	/** What is wrong with the file; null when it is in one of the two. */
	@Nullable String damage() {
		return (this.letters == 0 || this.strays == 0 || this.strays >= SURELY_WINDOWS * this.letters) ? null
				: String
					.format("is in UTF-8, but line %,d has the byte %02X, which is not. Write that letter again, or "
							+ "save the whole file as UTF-8", this.line, this.first);
	}

}
