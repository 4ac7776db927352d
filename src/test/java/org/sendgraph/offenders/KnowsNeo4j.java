package org.sendgraph.offenders;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Goes to Neo4j past the graph.
 *
 * @param neo4j the way round
 */
public record KnowsNeo4j(Neo4jClient neo4j) {
}
