/**
 * Tests of arrangements.
 */
@NullMarked
package org.sendgraph.arrangement;

import org.jspecify.annotations.NullMarked;
