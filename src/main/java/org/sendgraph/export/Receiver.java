package org.sendgraph.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Whom an export is for.
 */
interface Receiver {

	/**
	 * Called once, when all rows are there.
	 * @param checksum SHA-256 that the file gives
	 * @return where to write the file
	 * @throws IOException when the client has gone
	 */
	OutputStream open(String checksum) throws IOException;

}
