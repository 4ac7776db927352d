package org.sendgraph.duty;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Text;

/**
 * Which duties to list.
 *
 * @param forces only these standings in law
 * @param holders only those that fall on one of these
 * @param instrument only those of this instrument
 * @param inForce only those in force on the day, or only others
 * @param text only those that hold this text
 */
public record DutyFilter(@Nullable List<Force> forces, @Nullable List<BodyType> holders, @Nullable String instrument,
		@Nullable Boolean inForce, @Nullable String text) {

	boolean keeps(Duty duty, Snapshot snapshot) {
		return (this.forces == null || this.forces.contains(duty.force()))
				&& (this.holders == null || this.holders.stream().anyMatch(duty.holders()::contains))
				&& (this.instrument == null || this.instrument.equals(duty.instrument()))
				&& (this.inForce == null || this.inForce == duty.isInForce(snapshot))
				&& Text.holds(this.text, duty.name(), duty.section(), duty.requires());
	}

}
