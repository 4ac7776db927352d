package org.sendgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * How many related bodies must match.
 *
 * @param matching which of them are counted; null for all
 * @param atLeast at least so many, or null
 * @param atMost at most so many, or null
 */
public record RelatedCount(@Nullable OrganisationFilter matching, @Nullable Integer atLeast, @Nullable Integer atMost) {

	public RelatedCount {
		if ((atLeast == null && atMost == null) || (atLeast != null && atLeast < 0) || (atMost != null && atMost < 0)
				|| (atLeast != null && atMost != null && atLeast > atMost)) {
			throw new BadInput("filter.related.count",
					"No number of bodies is at least " + atLeast + " and at most " + atMost + ".",
					"atLeast, atMost or both, 0 or more, the first not above the second");
		}
	}

	int least() {
		return (this.atLeast != null) ? this.atLeast : 0;
	}

	boolean isMet(long matching) {
		return matching >= least() && (this.atMost == null || matching <= this.atMost);
	}

}
