package org.sendgraph.graph;

/**
 * Another SEND Graph uses the home.
 */
final class HomeInUse extends StartRefused {

	HomeInUse(String reason, String whatToDo) {
		super(reason, whatToDo);
	}

}
