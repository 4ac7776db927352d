package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.organisation.EstablishmentFilter;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.OrganisationFilter;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AlternativeProvisionController {

	private static final Paging ONE = new Paging(1, null, null, null);

	private static final String MODEL = "Procedure:ap-three-tier";

	/**
	 * What the law lays on bodies whatever the tiers count for: education of those out of
	 * school, units for it, sending a pupil off-site and its reviews, and the sixth day
	 * of a suspension.
	 */
	private static final List<String> LAW = List.of("Duty:ea96-s19-suitable-education", "Duty:ea96-s19-2-pru",
			"Duty:ea02-s29a-offsite-direction", "Duty:ib10-offsite-reviews", "Duty:eia06-s100-suspension-education");

	private final Organisations organisations;

	private final Procedures procedures;

	private final ProcedureSteps steps;

	private final Duties duties;

	AlternativeProvisionController(Organisations organisations, Procedures procedures, ProcedureSteps steps,
			Duties duties) {
		this.duties = duties;
		this.organisations = organisations;
		this.procedures = procedures;
		this.steps = steps;
	}

	@QueryMapping
	AlternativeProvision alternativeProvision(@Argument String localAuthority,
			@Argument @Nullable AlternativeProvisionTier tier, Snapshot snapshot) {
		Procedure model = this.procedures.at(snapshot).get(MODEL);
		String argument = "localAuthority";
		return new AlternativeProvision(
				this.organisations.council(argument, localAuthority, asked(snapshot)).existing(argument),
				(model != null) ? model.standingOn(snapshot.validOn()) : null,
				(model != null) ? tiers(model, tier, snapshot) : List.of(), snapshot);
	}

	@SchemaMapping
	Connection<Organisation> settings(AlternativeProvision provision, @Arguments Paging paging) {
		return inTheArea(provision, List.of(SettingType.PRU_AP), paging);
	}

	@SchemaMapping
	List<Duty> duties(AlternativeProvision provision) {
		return this.duties.of(LAW, provision.asOf())
			.stream()
			.filter((duty) -> provision.asOf().holds(duty.inForce()))
			.toList();
	}

	@SchemaMapping
	List<String> absent(AlternativeProvision provision) {
		return provision.absent(!inTheArea(provision, null, ONE).nodes().isEmpty());
	}

	private Connection<Organisation> inTheArea(AlternativeProvision provision, @Nullable List<SettingType> kinds,
			Paging paging) {
		EstablishmentFilter there = new EstablishmentFilter(provision.localAuthority().dfeCode(), kinds, null, null,
				null, null);
		return this.organisations.list(new OrganisationFilter(null, null, null, true, there, null), paging,
				asked(provision.asOf()));
	}

	private List<ProcedureStep> tiers(Procedure model, @Nullable AlternativeProvisionTier tier, Snapshot snapshot) {
		return this.steps.holding(model, snapshot)
			.stream()
			.filter((step) -> tier == null || step.order() == tier.ordinal() + 1)
			.toList();
	}

	private static AsOf asked(Snapshot snapshot) {
		return new AsOf(snapshot.validOn(), snapshot.knownAt());
	}

}
