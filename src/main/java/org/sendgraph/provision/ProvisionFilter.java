package org.sendgraph.provision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.Text;

/**
 * Which kinds of provision to list.
 *
 * @param categories only these categories
 * @param planSections only these usual sections
 * @param text only those that hold this text
 */
public record ProvisionFilter(@Nullable List<ProvisionCategory> categories, @Nullable List<PlanSection> planSections,
		@Nullable String text) {

	boolean keeps(Provision provision) {
		return (this.categories == null || this.categories.contains(provision.category()))
				&& (this.planSections == null || this.planSections.contains(provision.planSection())) && Text.holds(
						this.text, provision.name(), provision.description(), String.join(" ", provision.otherNames()));
	}

}
