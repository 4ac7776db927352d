package org.sendgraph.measure;

/**
 * What a figure counts.
 */
public enum FigureUnit {

	/** Whole pounds. */
	POUNDS,
	/** Things or people. */
	COUNT,
	/** Parts of a hundred. */
	PERCENT

}
