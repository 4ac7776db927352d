package org.sendgraph.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A body is read whole, or refused for its length or its slowness.
 */
class SendingTests {

	private final Sending sending = new Sending(DataSize.ofBytes(10), Duration.ofMillis(250));

	@Test
	void readsWhatIsAsLongAsItMayBe() throws IOException {
		assertThat(this.sending.whole(byByte("0123456789", Duration.ZERO)))
			.isEqualTo("0123456789".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void refusesWhatIsLonger() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.sending.whole(byByte("0123456789a", Duration.ZERO)))
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
	}

	@Test
	void refusesWhatTakesTooLongThoughEachByteComes() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.sending.whole(byByte("0123456789", Duration.ofMillis(50))))
			.withMessageContaining("takes too long to come")
			.satisfies((refused) -> assertThat(refused.status()).isEqualTo(HttpStatus.REQUEST_TIMEOUT));
	}

	private static InputStream byByte(String body, Duration each) {
		return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public synchronized int read(byte[] into, int from, int length) {
				try {
					Thread.sleep(each);
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
				return super.read(into, from, 1);
			}
		};
	}

}
