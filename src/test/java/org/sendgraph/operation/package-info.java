/**
 * Tests of what is seen from outside.
 */
@NullMarked
package org.sendgraph.operation;

import org.jspecify.annotations.NullMarked;
