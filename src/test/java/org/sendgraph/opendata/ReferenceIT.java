package org.sendgraph.opendata;

/**
 * What becomes of the reference tables.
 */
public class ReferenceIT {

}
