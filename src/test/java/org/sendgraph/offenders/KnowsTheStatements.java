package org.sendgraph.offenders;

import org.sendgraph.graph.CypherFile;

/**
 * Holds a statement without being a repository.
 *
 * @param file the statement
 */
public record KnowsTheStatements(CypherFile file) {
}
