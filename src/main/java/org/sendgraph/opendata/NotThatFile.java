package org.sendgraph.opendata;

/**
 * A file cannot be imported as a whole: it is not what its kind says, is cut off, or is
 * older than what is on record. Nothing has changed.
 */
final class NotThatFile extends RuntimeException {

	NotThatFile(String message) {
		super(message);
	}

}
