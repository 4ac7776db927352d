/**
 * Tests of standards.
 */
@NullMarked
package org.sendgraph.standard;

import org.jspecify.annotations.NullMarked;
