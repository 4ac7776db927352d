package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.Snapshot;

/**
 * The three tiers of alternative provision at a place.
 *
 * @param localAuthority the council
 * @param standing what the three-tier model counts for on the day
 * @param tiers the tiers asked about, as steps of the model
 * @param asOf the two dates that the answer holds for
 */
public record AlternativeProvision(LocalAuthority localAuthority, @Nullable ProcedureStanding standing,
		List<ProcedureStep> tiers, Snapshot asOf) {
}
