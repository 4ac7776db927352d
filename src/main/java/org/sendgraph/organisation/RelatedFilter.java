package org.sendgraph.organisation;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;

/**
 * What must hold of the bodies that an organisation is related to.
 *
 * @param by which of the bodies that it is related to
 * @param some at least one of them matches this, or null
 * @param none none of them matches this, or null
 * @param all all of them match this, or null
 * @param count so many of them match, or null
 */
public record RelatedFilter(OrganisationRelation by, @Nullable OrganisationFilter some,
		@Nullable OrganisationFilter none, @Nullable OrganisationFilter all, @Nullable RelatedCount count) {

	private static final String PATH = "filter.related";

	private static final int MOST = 5;

	private static final int DEEPEST = 3;

	public RelatedFilter {
		if (some == null && none == null && all == null && count == null) {
			throw new BadInput(PATH, "Nothing is said about " + by + ".", "some, none, all or count");
		}
	}

	/** Each condition takes a statement, and those inside others one more each. */
	static void mustBeFew(OrganisationFilter filter) {
		if (number(filter) > MOST || depth(filter) > DEEPEST) {
			throw new BadInput(PATH,
					"There are " + number(filter) + " conditions, " + depth(filter) + " inside one another.",
					"at most " + MOST + " together, at most " + DEEPEST + " inside one another");
		}
	}

	private static long number(OrganisationFilter filter) {
		return filter.conditions()
			.stream()
			.mapToLong((one) -> ((one.count != null) ? 1 : 0)
					+ Stream.of(one.some, one.none, one.all).filter(Objects::nonNull).count()
					+ one.inside().mapToLong(RelatedFilter::number).sum())
			.sum();
	}

	private static int depth(OrganisationFilter filter) {
		return filter.conditions()
			.stream()
			.mapToInt((one) -> 1 + one.inside().mapToInt(RelatedFilter::depth).max().orElse(0))
			.max()
			.orElse(0);
	}

	private Stream<OrganisationFilter> inside() {
		return Stream.of(this.some, this.none, this.all, (this.count != null) ? this.count.matching() : null)
			.filter(Objects::nonNull);
	}

}
