package org.sendgraph.partnership;

import java.util.List;

import org.sendgraph.terms.Snapshot;

/**
 * Members whose boards are to be found together with those of others.
 *
 * @param councils ids of the members
 * @param asOf the snapshot to read
 */
record BoardsWanted(List<String> councils, Snapshot asOf) {
}
