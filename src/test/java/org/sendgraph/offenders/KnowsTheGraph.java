package org.sendgraph.offenders;

import org.sendgraph.graph.Graph;

/**
 * Reads the graph without being a repository.
 *
 * @param graph what it reads
 */
public record KnowsTheGraph(Graph graph) {
}
