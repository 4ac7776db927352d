package org.sendgraph.responsibility;

import java.util.List;
import java.util.function.Function;

import org.sendgraph.duty.Duties;
import org.sendgraph.funding.FundingStreams;
import org.sendgraph.organisation.NationalBodies;
import org.sendgraph.provision.Provisions;
import org.sendgraph.redress.RedressRoutes;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Where the reference data of every snapshot is to be had.
 */
@Component
class Library {

	private final Provisions provisions;

	private final Duties duties;

	private final FundingStreams streams;

	private final RedressRoutes routes;

	private final Rules rules;

	private final Conditions conditions;

	private final Roles roles;

	private final Words words;

	private final NationalBodies nationalBodies;

	Library(Provisions provisions, Duties duties, FundingStreams streams, RedressRoutes routes, Rules rules,
			Conditions conditions, Roles roles, Words words, NationalBodies nationalBodies) {
		this.provisions = provisions;
		this.duties = duties;
		this.streams = streams;
		this.routes = routes;
		this.rules = rules;
		this.conditions = conditions;
		this.roles = roles;
		this.words = words;
		this.nationalBodies = nationalBodies;
	}

	/** Every table, each of which takes a statement to read. */
	List<Function<Snapshot, ?>> tables() {
		return List.of(this.provisions::at, this.duties::at, this.streams::at, this.routes::at, this.rules::at,
				this.conditions::at, this.roles::at, this.words::at, this.nationalBodies::at);
	}

	Tables at(Snapshot snapshot) {
		return new Tables(snapshot, this.provisions.at(snapshot), this.duties.at(snapshot), this.streams.at(snapshot),
				this.routes.at(snapshot), this.rules.at(snapshot), this.conditions.at(snapshot),
				this.roles.at(snapshot), this.words, this.nationalBodies);
	}

}
