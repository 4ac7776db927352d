package org.sendgraph.redress;

/**
 * Whether the outcome of a route binds.
 */
public enum Binding {

	/** It binds. */
	YES,
	/** It does not bind. */
	NO,
	/** It binds in part. */
	PARTIAL

}
