package org.sendgraph.opendata;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

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
	 * Takes note of a name that was taken in, though no establishment on record has it.
	 * @param name name as the file gives it
	 */
	default void unplaced(String name) {
	}

	/**
	 * Takes note that a row that cannot be used is about something all the same, which
	 * has therefore not vanished.
	 * @param table table of what it is about
	 * @param line how the line of it begins, up to its end or a {@code |}
	 */
	default void stands(FactTable table, String line) {
	}

	/**
	 * Reads a row.
	 * @param row its cells
	 * @param facts what they say; a {@link RejectedCell} rejects the row
	 */
	default void row(Cells row, Function<Cells, List<Fact>> facts) {
		row(row, facts, asToldBy(facts));
	}

	/**
	 * Reads a row.
	 * @param row its cells
	 * @param facts what they say; a {@link RejectedCell} rejects the row
	 * @param about says of a rejected row what it is about
	 */
	default void row(Cells row, Function<Cells, List<Fact>> facts, BiConsumer<Cells, Reading> about) {
		List<Fact> said;
		try {
			said = facts.apply(row);
		}
		catch (RejectedCell ex) {
			reject(row, ex.on(row.line()), about);
			return;
		}
		take(row.line(), said);
	}

	/**
	 * Rejects a row.
	 * @param row its cells
	 * @param rejection why
	 * @param about says what it is about
	 */
	default void reject(Cells row, Rejection rejection, BiConsumer<Cells, Reading> about) {
		reject(rejection);
		try {
			about.accept(row, this);
		}
		catch (RejectedCell ex) {
			// A row whose own number or name cannot be read is about nothing that is
			// known
			return;
		}
	}

	/**
	 * A row of figures is about the same thing whatever they are, so what it would say
	 * with nought in place of those that cannot be read tells what it is about.
	 * @param facts what a row says
	 * @return says of a rejected row what it is about
	 */
	static BiConsumer<Cells, Reading> asToldBy(Function<Cells, List<Fact>> facts) {
		return (row, reading) -> told(row, facts).forEach((fact) -> reading.stands(fact.table(), fact.line()));
	}

	private static List<Fact> told(Cells row, Function<Cells, List<Fact>> facts) {
		Set<String> unread = new HashSet<>();
		while (true) {
			try {
				return facts.apply(row.withNought(unread));
			}
			catch (RejectedCell ex) {
				if (!unread.add(ex.column())) {
					throw ex;
				}
			}
		}
	}

}
