package org.sendgraph.terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which day and which state of knowledge somebody asks for.
 *
 * @param validOn today when null
 * @param knownAt the latest journal entry's instant when null
 */
public record AsOf(@Nullable LocalDate validOn, @Nullable OffsetDateTime knownAt) {

	static final AsOf NOW = new AsOf(null, null);

}
