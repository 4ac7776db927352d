package org.sendgraph.terms;

import java.util.List;

/**
 * Why something that was asked for was not recorded, as a fact that the one who asked can
 * do something about. Nothing was written.
 */
public interface Problem {

	/** What is wrong and what to do, in plain English. */
	String message();

	/** Where in the input it is wrong; empty when it is no single place. */
	List<String> path();

}
