package org.sendgraph.money;

import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * What councils get and spend beside one another.
 *
 * @param lines each line of what they get or spend
 * @param asOf the snapshot that was read
 */
public record FundingComparison(List<ComparedLine> lines, Snapshot asOf) implements AsAt {
}
