package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the rows of a file as they are read.
 */
interface Reading {

	/** For a first look at a file whose rows explain one another. */
	Reading NOWHERE = new Reading() {
		@Override
		public void take(long line, List<Fact> facts) {
		}

		@Override
		public void reject(Rejection rejection) {
		}
	};

	/** The day that the file shows: nothing in it has happened later. */
	default LocalDate asAt() {
		return LocalDate.MAX;
	}

	/**
	 * Takes a row that says something.
	 * @param line line or row of the file
	 * @param facts what it says; none passes the row over
	 */
	void take(long line, List<Fact> facts);

	/**
	 * Takes note of a row that cannot be used.
	 * @param rejection why
	 */
	void reject(Rejection rejection);

	/**
	 * Takes note of a cell that was taken in as it is, but not understood.
	 * @param warning what was not understood, and what would be
	 */
	default void warn(Rejection warning) {
	}

	/**
	 * Reads a row.
	 * @param row its cells
	 * @param facts what they say; a {@link RejectedCell} rejects the row
	 */
	default void row(Cells row, Function<Cells, List<Fact>> facts) {
		List<Fact> said;
		try {
			said = facts.apply(row);
		}
		catch (RejectedCell ex) {
			reject(ex.on(row.line()));
			return;
		}
		take(row.line(), said);
	}

}
