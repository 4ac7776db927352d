/**
 * Reads published and prepared tables into the graph: one reader for each kind of file.
 */
@NullMarked
package org.sendgraph.opendata;

import org.jspecify.annotations.NullMarked;
