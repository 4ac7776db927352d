package org.sendgraph.indicator;

/**
 * What councils can be told apart by.
 */
public enum IndicatorGrouping {

	/** The region in which a council lies. */
	REGION

}
