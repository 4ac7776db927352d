package org.sendgraph.terms;

/**
 * Tells one state of the record from every other.
 */
public interface Recorded {

	/**
	 * Counts the states: a number that was never given before once something has been
	 * recorded, at once for what this process records, and for what others record within
	 * a quarter of a second. Where the database does not say, it is a new one, and
	 * whatever is read next tells why.
	 * @return the state that whatever is read from now on is at least as new as
	 */
	long state();

}
