package org.sendgraph.provision;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Node;

/**
 * A kind of support, placement, service or process.
 *
 * @param id stable id
 * @param name name in plain words
 * @param otherNames abbreviations and other names
 * @param category field of work
 * @param description what it is
 * @param planSection usual section of a plan (SEND Regulations 2014 reg 12)
 * @param typicalDeliverer who usually delivers it
 * @param example whether it belongs to the example county
 */
public record Provision(String id, String name, List<String> otherNames, ProvisionCategory category, String description,
		@Nullable PlanSection planSection, BodyType typicalDeliverer, boolean example) implements Node {
}
