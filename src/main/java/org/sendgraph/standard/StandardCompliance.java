package org.sendgraph.standard;

import java.util.List;

import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.indicator.Indicator;
import org.sendgraph.responsibility.Rule;

/**
 * How a place compares with one standard.
 *
 * @param standard the standard
 * @param assigned whether rules and arrangements give it to the body that it names
 * @param achieved whether figures show that it is met
 * @param sentence the answer in words
 * @param rules rules that give it to that body
 * @param arrangements arrangements of the place that bear on it
 * @param indicators figures that show whether it is met
 */
public record StandardCompliance(Standard standard, ComplianceResult assigned, ComplianceResult achieved,
		String sentence, List<Rule> rules, List<Arrangement> arrangements, List<Indicator> indicators) {

	/**
	 * Says how the place compares in all: met only where figures show it.
	 * @return the result
	 */
	public ComplianceResult result() {
		return (this.assigned == ComplianceResult.NOT_MET) ? ComplianceResult.NOT_MET : this.achieved;
	}

}
