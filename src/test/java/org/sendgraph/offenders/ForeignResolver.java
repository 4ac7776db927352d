package org.sendgraph.offenders;

import org.neo4j.driver.Driver;

import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/**
 * Resolves failures and knows more of Neo4j than its own.
 */
public abstract class ForeignResolver implements DataFetcherExceptionResolver {

	abstract Driver driver();

}
