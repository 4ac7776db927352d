package org.sendgraph.journal;

import java.util.List;

/**
 * Something that is told of the journal, read one stretch after another.
 *
 * @param <T> what is told
 */
public interface Stretch<T> {

	/**
	 * Reads what a stretch of the journal has to tell.
	 * @param behind sequence of the last entry before it
	 * @param upTo sequence of its last entry
	 * @return what is told, in the order of the entries
	 */
	List<T> read(long behind, long upTo);

}
