package org.sendgraph.offenders;

import org.springframework.data.neo4j.core.schema.Node;

/**
 * An entity. Abstract, so that no application context takes it for one of its own.
 */
@Node
public abstract class KeepsAnEntity {

}
