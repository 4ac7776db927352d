package org.sendgraph.opendata;

/**
 * How far a file has come that a steward sent.
 */
enum UploadState {

	/** Another import is at work. */
	WAITING,
	/** It is being read. */
	READING,
	/** It was read to its end; the report says what came of it. */
	DONE,
	/** It cannot be taken in as a whole; nothing of it was recorded. */
	REFUSED,
	/** SEND Graph did not manage; nothing of it was recorded. */
	FAILED

}
