/**
 * What was recorded, when and why; and the editions of the reference data that follow
 * from it.
 */
@NullMarked
package org.sendgraph.journal;

import org.jspecify.annotations.NullMarked;
