/**
 * Tests of the procedures.
 */
@NullMarked
package org.sendgraph.procedure;

import org.jspecify.annotations.NullMarked;
