package org.sendgraph.indicator;

import java.util.List;

import org.sendgraph.terms.AsAt;
import org.sendgraph.terms.Snapshot;

/**
 * How published figures of councils lie beside one another.
 *
 * @param spreads by measure, year and group
 * @param asOf the snapshot that was read
 */
public record IndicatorComparison(List<IndicatorSpread> spreads, Snapshot asOf) implements AsAt {
}
