package org.sendgraph.deficit;

/**
 * How an agreement stood when it was last told.
 */
public enum AgreementStatus {

	/** It runs. */
	ACTIVE,
	/** It was reviewed and runs longer. */
	EXTENDED,
	/** It is under review and nothing is paid. */
	SUSPENDED

}
