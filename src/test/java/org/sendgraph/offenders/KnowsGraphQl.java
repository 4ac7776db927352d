package org.sendgraph.offenders;

import graphql.schema.DataFetchingEnvironment;

/**
 * Knows GraphQL without being a controller.
 *
 * @param field what only controllers should see
 */
public record KnowsGraphQl(DataFetchingEnvironment field) {
}
