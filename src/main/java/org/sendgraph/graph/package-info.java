/**
 * Neo4j itself: the embedded default, the catalogue of statement files, and the ordered
 * changes of the schema.
 */
@NullMarked
package org.sendgraph.graph;

import org.jspecify.annotations.NullMarked;
