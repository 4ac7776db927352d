package org.sendgraph.redress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.provision.PlanStatus;

/**
 * A route of redress as a step for one kind of failure.
 *
 * @param failure what went wrong
 * @param order 1 is the first thing to try
 * @param onlyForPlanStatus only for these plan statuses; empty means all
 * @param onlyAgainst only against these kinds of body; empty means all
 * @param note what to know before using it
 */
public record FailureStep(FailureKind failure, int order, List<PlanStatus> onlyForPlanStatus,
		List<BodyType> onlyAgainst, @Nullable String note) {

	/**
	 * Says whether the step is open.
	 * @param wrong what went wrong
	 * @param plan plan status of the question
	 * @param bodies kinds of body that can be complained of
	 * @return whether it is
	 */
	public boolean fits(FailureKind wrong, PlanStatus plan, List<BodyType> bodies) {
		return this.failure == wrong && (this.onlyForPlanStatus.isEmpty() || this.onlyForPlanStatus.contains(plan))
				&& (this.onlyAgainst.isEmpty() || bodies.stream().anyMatch(this.onlyAgainst::contains));
	}

}
