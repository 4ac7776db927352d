package org.sendgraph.node;

/**
 * What this service adds to a federated graph.
 *
 * @param sdl its schema, with the keys of its types
 */
public record Subgraph(String sdl) {
}
