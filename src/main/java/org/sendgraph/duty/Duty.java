package org.sendgraph.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Basis;
import org.sendgraph.terms.Confidence;
import org.sendgraph.terms.Node;
import org.sendgraph.terms.Period;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Source;

/**
 * What the law, guidance, a contract or a pilot requires or allows.
 *
 * @param id stable id
 * @param name name in plain words
 * @param holders kinds of body it falls on
 * @param instrument Act, regulations, guidance or contract
 * @param section section, regulation or paragraph
 * @param force standing in law
 * @param ageFrom youngest age in years, inclusive
 * @param ageTo oldest age in years, inclusive
 * @param appliesToPlan whether it needs a plan
 * @param inForce when it is in force
 * @param requires what it requires, in our own words
 * @param citation citation as a reader would look it up
 * @param example whether it belongs to the example county
 * @param confidence how sure this is
 * @param basis how it was established
 * @param sources where it was read
 */
public record Duty(String id, String name, List<BodyType> holders, String instrument, @Nullable String section,
		Force force, @Nullable Integer ageFrom, @Nullable Integer ageTo, DutyPlan appliesToPlan, Period inForce,
		String requires, String citation, boolean example, Confidence confidence, Basis basis,
		List<Source> sources) implements Node {

	/**
	 * Names the duty as a lawyer would, such as "Children and Families Act 2014,
	 * s.42(2)".
	 * @return instrument and section
	 */
	public String reference() {
		return wholly() ? this.instrument : this.instrument + ", " + this.section;
	}

	/** What was only enacted or proposed is in force on no day. */
	boolean isInForce(Snapshot snapshot) {
		return this.force != Force.ENACTED_NOT_COMMENCED && this.force != Force.PROPOSED
				&& snapshot.holds(this.inForce);
	}

	/**
	 * Says whether it is the whole of its instrument, not a part.
	 * @return whether it is
	 */
	public boolean wholly() {
		return this.section == null || this.section.equals("whole");
	}

}
