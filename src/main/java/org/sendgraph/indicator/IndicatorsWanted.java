package org.sendgraph.indicator;

import java.util.List;

import org.sendgraph.organisation.LocalAuthority;
import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * Which figures of a council are asked for. Those of all councils of a page are read
 * together where they differ in the council only.
 *
 * @param council the council
 * @param years which measures and years
 */
public record IndicatorsWanted(LocalAuthority council, Range years) implements AsAt {

	@Override
	public Snapshot asOf() {
		return this.council.asOf();
	}

	/**
	 * Measures and years.
	 *
	 * @param measures what is measured
	 * @param fromYear first year
	 * @param toYear last year
	 */
	public record Range(List<IndicatorMeasure> measures, int fromYear, int toYear) {
	}

}
