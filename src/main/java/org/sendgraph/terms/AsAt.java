package org.sendgraph.terms;

/**
 * Something that was read for one snapshot. What hangs below it is read for the same one.
 */
public interface AsAt {

	Snapshot asOf();

}
