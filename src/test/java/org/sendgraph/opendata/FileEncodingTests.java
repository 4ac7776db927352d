package org.sendgraph.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileEncodingTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	@Test
	void isUtf8WhereEveryByteFits() {
		FileEncoding encoding = of("Sainte-Bée – 🏫".getBytes(StandardCharsets.UTF_8));
		assertThat(encoding.charset()).isEqualTo(StandardCharsets.UTF_8);
		assertThat(encoding.damage()).isNull();
	}

	@Test
	void isWindows1252WhereNoLetterIsUtf8() {
		FileEncoding encoding = of("Sainte-Bée\nBée".getBytes(WINDOWS));
		assertThat(encoding.charset()).isEqualTo(WINDOWS);
		assertThat(encoding.damage()).isNull();
		assertThat(of("Caf\u00e9".getBytes(WINDOWS)).charset()).isEqualTo(WINDOWS);
	}

	@Test
	void isWindows1252WithANameThatWasGarbledBefore() {
		FileEncoding encoding = of("Bé, Bé, Bé, Bé, Bé, Bé, Bé, Bé, Bé, Bé, BÃ© ".getBytes(WINDOWS));
		assertThat(encoding.charset()).isEqualTo(WINDOWS);
		assertThat(encoding.damage()).isNull();
	}

	@Test
	void namesTheLineOfTheFirstByteThatIsNotUtf8() {
		byte[] bytes = "Bée\nBée\nBe\nBé".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 5] = (byte) 0x92;
		assertThat(of(bytes).damage()).isEqualTo("is in UTF-8, but line 3 has the byte 92, which is not. Write that "
				+ "letter again, or save the whole file as UTF-8");
	}

	/** As a file is read: in pieces that cut letters in two. */
	private static FileEncoding of(byte[] bytes) {
		FileEncoding encoding = new FileEncoding();
		ByteBuffer buffer = ByteBuffer.allocate(bytes.length + 8);
		for (int from = 0; from < bytes.length; from += 3) {
			buffer.put(Arrays.copyOfRange(bytes, from, Math.min(from + 3, bytes.length))).flip();
			encoding.look(buffer, false);
			buffer.compact();
		}
		encoding.look(buffer.flip(), true);
		return encoding;
	}

}
