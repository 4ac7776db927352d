package org.sendgraph.terms;

/**
 * Anything with an id that stays the same for ever.
 */
public interface Node {

	String id();

}
