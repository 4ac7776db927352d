package org.sendgraph.responsibility;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.AsOf;
import org.sendgraph.terms.Connection;
import org.sendgraph.terms.Paging;
import org.sendgraph.terms.Snapshot;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ResponsibilityController {

	private final AccountabilityQuestions questions;

	private final MatrixCells matrixCells;

	private final Conditions conditions;

	private final Roles roles;

	ResponsibilityController(AccountabilityQuestions questions, MatrixCells matrixCells, Conditions conditions,
			Roles roles) {
		this.questions = questions;
		this.matrixCells = matrixCells;
		this.conditions = conditions;
		this.roles = roles;
	}

	@QueryMapping
	AccountabilityAnswer whoIsResponsible(@Argument AccountabilityQuestion question, @Argument @Nullable AsOf asOf) {
		return this.questions.answer(question, asOf);
	}

	@QueryMapping
	Connection<MatrixCell> responsibilityMatrix(@Argument PlaceInput place, @Argument @Nullable MatrixFilter filter,
			@Arguments Paging paging, @Argument @Nullable AsOf asOf) {
		return this.matrixCells.list(place, filter, paging, asOf);
	}

	@QueryMapping
	Collection<Condition> conditions(Snapshot snapshot) {
		return this.conditions.at(snapshot).values();
	}

	@QueryMapping
	Collection<Role> roles(Snapshot snapshot) {
		return this.roles.at(snapshot).values();
	}

}
