package org.sendgraph.finding;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * Something that is missing, does not add up or looks odd.
 *
 * @param key tells it from the others of the same question
 * @param kind what sort of finding it is
 * @param sentence the finding in words
 * @param about id of what it is about
 * @param bodyId id of the body concerned
 * @param financialYear the financial year
 * @param amount pounds found
 * @param beside pounds beside which they stand
 * @param sources where it was read
 * @param asOf the snapshot that was read
 */
public record Finding(String key, FindingKind kind, String sentence, String about, @Nullable String bodyId,
		@Nullable String financialYear, @Nullable BigDecimal amount, @Nullable BigDecimal beside, List<Source> sources,
		Snapshot asOf) implements AsAt {

	public String whoCouldSettle() {
		return this.kind.whoCouldSettle();
	}

}
