package org.sendgraph.offenders.unmarked;

/**
 * Stands in a package that does not say what may be null.
 */
public class Unmarked {

}
