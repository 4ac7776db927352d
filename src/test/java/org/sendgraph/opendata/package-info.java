/**
 * Claims about how tables get into the graph.
 */
@NullMarked
package org.sendgraph.opendata;

import org.jspecify.annotations.NullMarked;
