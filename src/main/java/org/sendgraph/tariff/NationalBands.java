package org.sendgraph.tariff;

import org.jspecify.annotations.Nullable;

import org.sendgraph.duty.Duties;
import org.sendgraph.duty.Duty;
import org.sendgraph.terms.Snapshot;

import org.springframework.stereotype.Repository;

/**
 * What was proposed for the whole country, as it stands on a day.
 */
@Repository
class NationalBands {

	/** The element of the reforms that they are. */
	static final String MEASURE = "Measure:bands-tariffs";

	static final String ABSENT = "Nothing is on record here. Councils publish bands and tariffs of their own: "
			+ "the command \"import bands\" adds a council's banding document. National bands and tariffs were "
			+ "announced on 2 March 2023 and have neither been published nor made law, so none comes with SEND Graph; "
			+ "the same command, with DFE for the council, adds a proposal once there is one.";

	private static final String PROPOSED = "Duty:ip23-bands-and-tariffs";

	private final Duties duties;

	NationalBands(Duties duties) {
		this.duties = duties;
	}

	@Nullable Duty standing(Snapshot snapshot) {
		Duty proposed = this.duties.at(snapshot).get(PROPOSED);
		return (proposed != null && snapshot.holds(proposed.inForce())) ? proposed : null;
	}

}
