package org.sendgraph.organisation;

/**
 * Kind of council.
 */
public enum LocalAuthorityType {

	/** County council of a two-tier area. */
	COUNTY,
	/** Unitary council. */
	UNITARY,
	/** Metropolitan district. */
	METROPOLITAN_DISTRICT,
	/** London borough. */
	LONDON_BOROUGH,
	/** The City of London Corporation. */
	CITY_OF_LONDON,
	/** The Council of the Isles of Scilly. */
	ISLES_OF_SCILLY

}
