/**
 * Claims about how Neo4j is started and prepared.
 */
@NullMarked
package org.sendgraph.graph;

import org.jspecify.annotations.NullMarked;
