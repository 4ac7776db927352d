package org.sendgraph.inclusion;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.Entries;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.responsibility.PlaceInput;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Cursor;
import org.sendgraph.terms.Paging;

import org.springframework.stereotype.Component;

/**
 * Pages of inclusion plans.
 */
@Component
class InclusionPlanPages {

	private final Organisations organisations;

	private final Entries entries;

	private final InclusionPlans plans;

	private final KeptPlans kept = new KeptPlans();

	InclusionPlanPages(Organisations organisations, Entries entries, InclusionPlans plans) {
		this.organisations = organisations;
		this.entries = entries;
		this.plans = plans;
	}

	InclusionPlanConnection list(PlaceInput place, @Nullable List<PlanPart> parts, Paging paging,
			@Nullable AsOf asked) {
		AsOf asOf = Cursor.asOf(paging.after(), paging.before(), asked);
		LocalAuthority council = this.organisations.council("place.residentAuthority", place.residentAuthority(), asOf);
		KeptPlans.Asked wanted = new KeptPlans.Asked(place, parts, council.asOf(),
				this.entries.snapshot(null).knownAt());
		Supplier<InclusionPlan> made = () -> this.plans.of(place, parts, council);
		boolean first = paging.after() == null && paging.before() == null;
		InclusionPlan plan = first ? this.kept.first(wanted, made) : this.kept.following(wanted, made);
		return new InclusionPlanConnection(council, plan.absent(),
				Connection.of(plan.lines(), PlanLine::key, paging, "inclusion-plan " + place + parts, council.asOf()));
	}

}
