/**
 * What was done about areas that fail children: inspections, notices, directions and the
 * rungs of the ladder that they stand on.
 */
@NullMarked
package org.sendgraph.intervention;

import org.jspecify.annotations.NullMarked;
