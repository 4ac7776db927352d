package org.sendgraph.responsibility;

/**
 * What it means that a condition does not hold.
 */
public enum IfNot {

	/** Nobody has the duty of a rule that depends on it. */
	NO_DUTY,
	/** What the rule is about does not arise. */
	NOT_APPLICABLE,
	/** Another rule or another law may put the duty on somebody. */
	OPEN

}
