package org.sendgraph.standard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.terms.BadInput;
import org.sendgraph.terms.Snapshot;
import org.sendgraph.terms.Text;

/**
 * Which standards to list.
 *
 * @param standings only those that rest on this
 * @param provision only those about this provision
 * @param inForce only those that hold on the day, or only others
 * @param text only those that hold this text
 */
public record StandardFilter(@Nullable List<StandardStanding> standings, @Nullable String provision,
		@Nullable Boolean inForce, @Nullable String text) {

	public StandardFilter {
		BadInput.idOf("filter.provision", provision, "Provision");
	}

	boolean keeps(Standard standard, Snapshot snapshot) {
		return (this.standings == null || this.standings.contains(standard.standingOn(snapshot.validOn())))
				&& (this.provision == null || standard.provisionIds().contains(this.provision))
				&& (this.inForce == null || this.inForce == snapshot.holds(standard.period()))
				&& Text.holds(this.text, standard.name(), standard.good());
	}

}
