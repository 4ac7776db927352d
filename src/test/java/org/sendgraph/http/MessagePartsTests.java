package org.sendgraph.http;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;
import org.springframework.web.socket.TextMessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A message that comes in parts is read as one that comes whole.
 */
class MessagePartsTests {

	private final MessageParts parts = new MessageParts(DataSize.ofBytes(6));

	private final Map<String, Object> socket = new HashMap<>();

	@Test
	void givesTheMessageWithItsLastPart() throws Exception {
		assertThat(this.parts.add(this.socket, new TextMessage("ab", false))).isNull();
		assertThat(this.parts.add(this.socket, new TextMessage("cd", false))).isNull();
		assertThat(this.parts.add(this.socket, new TextMessage("ef", true))).isEqualTo(new TextMessage("abcdef"));
		assertThat(this.parts.add(this.socket, new TextMessage("next", true))).isEqualTo(new TextMessage("next"));
		assertThat(this.socket).isEmpty();
	}

	@Test
	void refusesWhatIsTooLongBeforeItsLastPart() throws Exception {
		this.parts.add(this.socket, new TextMessage("abcd", false));
		assertThatExceptionOfType(MessageParts.TooLong.class)
			.isThrownBy(() -> this.parts.add(this.socket, new TextMessage("efg", false)));
		assertThat(this.socket).isEmpty();
	}

}
