package org.sendgraph.standard;

/**
 * How a place compares with a standard.
 */
public enum ComplianceResult {

	/** It is met. */
	MET,
	/** It is not met. */
	NOT_MET,
	/** Nothing on record shows whether it is. */
	NO_EVIDENCE

}
