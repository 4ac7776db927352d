/**
 * Tests of many changes at once.
 */
@NullMarked
package org.sendgraph.change;

import org.jspecify.annotations.NullMarked;
