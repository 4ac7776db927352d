package org.sendgraph.store;

/** A file or a store is not what a command needs; the message says why and what to do. */
final class NotThatStore extends RuntimeException {

	NotThatStore(String message) {
		super(message);
	}

}
