package org.sendgraph.arrangement;

/**
 * What brought a version of an arrangement about.
 */
public enum ArrangementChange {

	/** It was recorded for the first time. */
	RECORDED,
	/** A party confirmed it. */
	CONFIRMED,
	/** It was brought to an end: the world changed. */
	ENDED,
	/** A body's part went to its successor: the world changed. */
	TRANSFERRED,
	/** What had been recorded was wrong. */
	CORRECTED

}
