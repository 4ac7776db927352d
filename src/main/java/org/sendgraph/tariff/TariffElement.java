package org.sendgraph.tariff;

/**
 * Which part of the cost a tariff is the price of.
 */
public enum TariffElement {

	/** The top-up alone, above elements 1 and 2 or above the place. */
	ELEMENT_3_TOP_UP,
	/** Everything above element 1: the first part of the extra cost, and the top-up. */
	ELEMENTS_2_AND_3,
	/** The whole cost, the place included. */
	ALL_ELEMENTS

}
