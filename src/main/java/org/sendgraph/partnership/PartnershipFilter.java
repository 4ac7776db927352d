package org.sendgraph.partnership;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Text;

/**
 * Which partnerships to list.
 *
 * @param kinds only these kinds
 * @param organisation only those in which this body is, or was asked to be, something
 * @param text only those that hold this text
 */
public record PartnershipFilter(@Nullable List<PartnershipKind> kinds, @Nullable String organisation,
		@Nullable String text) {

	boolean takes(PartnershipKind kind) {
		return this.kinds == null || this.kinds.contains(kind);
	}

	boolean keeps(Partnership partnership) {
		return takes(partnership.kind()) && (this.organisation == null || partnership.names(this.organisation))
				&& Text.holds(this.text, partnership.name(), partnership.region());
	}

}
