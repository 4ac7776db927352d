package org.sendgraph.export;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * A form that rows can take. First each node is given to {@link #take}, which spools it;
 * when all are there, the file is written.
 */
interface Form {

	/**
	 * Takes one node of the answer.
	 * @param node the node
	 * @return how many rows it makes
	 * @throws IOException when it cannot be spooled
	 */
	long take(@Nullable Object node) throws IOException;

	/** Called once after the last node. */
	default void end() throws IOException {
	}

	/** The most rows that the form can hold. */
	default long most() {
		return Long.MAX_VALUE;
	}

	/** Of what the SHA-256 is that the file gives. */
	String summed();

	/**
	 * Writes the file.
	 * @param about what is said above the rows
	 * @param spool what was taken
	 * @param json how the API writes values
	 * @param receiver takes the file; called when nothing but the sending can fail
	 * @throws IOException when the client has gone
	 */
	void write(About about, Spool spool, Json json, Receiver receiver) throws IOException;

}
