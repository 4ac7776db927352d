package org.sendgraph.opendata;

/**
 * A file cannot be imported as a whole: it is not what its kind says, is cut off, is
 * older than what is on record, or its rejected rows have nowhere to go. Nothing has
 * changed.
 */
final class NotThatFile extends RuntimeException {

	NotThatFile(String message) {
		super(message);
	}

}
