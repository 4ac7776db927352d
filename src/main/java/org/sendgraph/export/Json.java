package org.sendgraph.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Values as the API writes them, and exactly as they were written when they are read
 * again.
 */
@Component
class Json {

	private final JsonMapper written;

	private final JsonMapper read;

	Json(JsonMapper ofTheApi) {
		this.written = ofTheApi;
		this.read = ofTheApi.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	}

	byte[] bytes(@Nullable Object value) {
		return this.written.writeValueAsBytes(value);
	}

	String text(@Nullable Object value) {
		return this.written.writeValueAsString(value);
	}

	/** The value as a reader of the answer has it. */
	@Nullable Object asRead(byte[] value) {
		return this.read.readValue(value, Object.class);
	}

	Map<String, Object> variables(String text) {
		try {
			Object variables = this.read.readValue(text, Object.class);
			if (variables instanceof Map<?, ?>) {
				@SuppressWarnings("unchecked")
				Map<String, Object> named = (Map<String, Object>) variables;
				return named;
			}
		}
		catch (JacksonException ex) {
			// Said below: the parser's own words name classes.
		}
		throw Refused.badInput("variables: this is no JSON object. Accepted: {\"name\": value}.");
	}

	void line(@Nullable Object value, OutputStream out) throws IOException {
		out.write(bytes(value));
		out.write('\n');
	}

	void lines(Spool spool, Line reader) throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(spool.in(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				reader.read(this.read.readValue(line, Object.class));
			}
		}
	}

	/**
	 * Reads what stands on one line.
	 */
	interface Line {

		void read(@Nullable Object value) throws IOException;

	}

}
