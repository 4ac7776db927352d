package org.sendgraph.tariff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.Described;
import org.sendgraph.terms.Head;

/**
 * What the graph says about a price.
 *
 * @param head last journal entry seen
 * @param council the council; null when no council has the code
 * @param bands the band in the year, or none
 * @param others what other bodies ask
 * @param parts who pays which part, as the rules say
 */
record Found(Head head, @Nullable Described council, List<KeptBand> bands, List<Other> others, List<Part> parts) {

	/**
	 * What another body asks.
	 *
	 * @param beside id of the tariff that it stands beside
	 * @param bandName name of its band
	 * @param tariff the tariff
	 * @param publisher whose it is
	 */
	record Other(String beside, String bandName, Tariff tariff, Described publisher) {
	}

}
