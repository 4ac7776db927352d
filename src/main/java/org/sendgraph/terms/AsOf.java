package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which day and which state of knowledge somebody asks for.
 *
 * @param validOn today when null
 * @param knownAt the latest journal entry's instant when null
 */
public record AsOf(@Nullable LocalDate validOn, @Nullable OffsetDateTime knownAt) {

	static final AsOf NOW = new AsOf(null, null);

	/**
	 * Reads the input of the same name.
	 * @param input as the schema's scalars gave it
	 * @return the dates asked for
	 */
	public static @Nullable AsOf of(@Nullable Map<String, ?> input) {
		return (input != null) ? new AsOf((LocalDate) input.get("validOn"), (OffsetDateTime) input.get("knownAt"))
				: null;
	}

}
