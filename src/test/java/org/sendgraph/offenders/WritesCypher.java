package org.sendgraph.offenders;

/**
 * Puts a statement together in Java.
 */
public class WritesCypher {

	String statement(String label) {
		return "MATCH (n:" + label + ") RETURN n";
	}

}
