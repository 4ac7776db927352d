package org.sendgraph.redress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Text;

/**
 * Which routes of redress to list.
 *
 * @param kinds only these kinds
 * @param failure only for this failure
 * @param against only against this kind of body
 * @param text only those that hold this text
 */
public record RedressRouteFilter(@Nullable List<RedressKind> kinds, @Nullable FailureKind failure,
		@Nullable BodyType against, @Nullable String text) {

	boolean keeps(RedressRoute route) {
		return (this.kinds == null || this.kinds.contains(route.kind()))
				&& (this.failure == null && this.against == null || route.failures().stream().anyMatch(this::fits))
				&& Text.holds(this.text, route.name(), route.covers(), route.legalBasis());
	}

	private boolean fits(FailureStep step) {
		return (this.failure == null || this.failure == step.failure())
				&& (this.against == null || step.onlyAgainst().isEmpty() || step.onlyAgainst().contains(this.against));
	}

}
