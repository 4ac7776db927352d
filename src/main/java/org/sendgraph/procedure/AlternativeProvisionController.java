package org.sendgraph.procedure;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.EstablishmentFilter;
import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.organisation.OrganisationFilter;
import org.sendgraph.organisation.OrganisationRef;
import org.sendgraph.organisation.Organisations;
import org.sendgraph.organisation.SettingType;
import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.BadInput;
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

	private static final String MODEL = "Procedure:ap-three-tier";

	private final Organisations organisations;

	private final Procedures procedures;

	private final ProcedureSteps steps;

	AlternativeProvisionController(Organisations organisations, Procedures procedures, ProcedureSteps steps) {
		this.organisations = organisations;
		this.procedures = procedures;
		this.steps = steps;
	}

	@QueryMapping
	AlternativeProvision alternativeProvision(@Argument String localAuthority,
			@Argument @Nullable AlternativeProvisionTier tier, Snapshot snapshot) {
		Procedure model = this.procedures.at(snapshot).get(MODEL);
		return new AlternativeProvision(council(localAuthority, snapshot),
				(model != null) ? model.standingOn(snapshot.validOn()) : null,
				(model != null) ? tiers(model, tier, snapshot) : List.of(), snapshot);
	}

	@SchemaMapping
	Connection<Organisation> settings(AlternativeProvision provision, @Arguments Paging paging) {
		EstablishmentFilter kind = new EstablishmentFilter(provision.localAuthority().dfeCode(),
				List.of(SettingType.PRU_AP), null, null, null, null);
		return this.organisations.list(new OrganisationFilter(null, null, null, true, kind), paging,
				asked(provision.asOf()));
	}

	private List<ProcedureStep> tiers(Procedure model, @Nullable AlternativeProvisionTier tier, Snapshot snapshot) {
		return this.steps.holding(model, snapshot)
			.stream()
			.filter((step) -> tier == null || step.order() == tier.ordinal() + 1)
			.toList();
	}

	private LocalAuthority council(String code, Snapshot snapshot) {
		return this.organisations.find(new OrganisationRef(null, code, null, null, null, null, null), asked(snapshot))
			.filter(LocalAuthority.class::isInstance)
			.map(LocalAuthority.class::cast)
			.orElseThrow(() -> new BadInput("localAuthority", BadInput.quoted(code) + " is no council.",
					"three digits, as the Department for Education numbers councils, such as 886"));
	}

	private static AsOf asked(Snapshot snapshot) {
		return new AsOf(snapshot.validOn(), snapshot.knownAt());
	}

}
