package org.sendgraph.journal;

/**
 * Makes the answer to a change that was recorded.
 */
public interface Answer {

	/**
	 * Makes it.
	 * @param subject id of what was recorded first
	 * @param entry the entry that says so
	 * @param repeated whether an earlier request under the same key did it
	 * @return the answer
	 */
	Object of(String subject, Entry entry, boolean repeated);

}
