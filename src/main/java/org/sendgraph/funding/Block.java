package org.sendgraph.funding;

/**
 * Part of the finance system that a stream belongs to.
 */
public enum Block {

	/** A departmental vote or other national total. */
	NATIONAL,
	/** Money of the health service. */
	NHS,
	/** The council's own funds. */
	LA,
	/** Money that several bodies pool. */
	POOLED,
	/** The dedicated schools grant as a whole. */
	DSG,
	/** Schools block of the dedicated schools grant. */
	SCHOOLS_BLOCK,
	/** High needs block of the dedicated schools grant. */
	HIGH_NEEDS_BLOCK,
	/** Early years block of the dedicated schools grant. */
	EARLY_YEARS_BLOCK,
	/** Central school services block of the dedicated schools grant. */
	CSSB,
	/** High needs places that the Department for Education pays itself. */
	HIGH_NEEDS_NATIONAL,
	/** A grant for a purpose. */
	GRANT,
	/** Funding for learners over 16. */
	POST16,
	/** Student support in higher education. */
	HE,
	/** Support in employment. */
	EMPLOYMENT,
	/** Education in custody. */
	CUSTODY,
	/** Capital for buildings and places. */
	CAPITAL,
	/** An accounting balance, not a source of money. */
	RESERVE,
	/** Charges between councils. */
	INTER_LA,
	/** Private money of families and charities. */
	PRIVATE

}
