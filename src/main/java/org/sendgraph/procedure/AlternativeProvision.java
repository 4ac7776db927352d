package org.sendgraph.procedure;

import java.util.ArrayList;
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

	List<String> absent(boolean registered) {
		List<String> absent = new ArrayList<>();
		if (this.tiers.isEmpty()) {
			absent.add("No tier is on record for this day: nobody commissions or pays under one.");
		}
		else if (this.standing == ProcedureStanding.PROPOSED) {
			absent.add("The tiers were only proposed on this day: nobody commissioned or paid under them by any rule.");
		}
		if (!registered) {
			absent.add("No school or college in the area of " + this.localAuthority.getName()
					+ " is on record for this day: the command \"import gias\" adds them.");
		}
		return List.copyOf(absent);
	}

}
