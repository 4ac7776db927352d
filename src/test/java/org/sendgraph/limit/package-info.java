/**
 * Tests of the limits.
 */
@NullMarked
package org.sendgraph.limit;

import org.jspecify.annotations.NullMarked;
