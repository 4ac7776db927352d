package org.sendgraph.journal;

/** What brought a version about. */
public enum VersionKind {

	/** It was the first that was known. */
	FIRST,
	/** Another one of the same period had been on record, and was wrong. */
	CORRECTION,
	/** The world changed: a period ended or another one began. */
	CHANGE

}
