/**
 * Tests of the inclusion plans.
 */
@NullMarked
package org.sendgraph.inclusion;

import org.jspecify.annotations.NullMarked;
