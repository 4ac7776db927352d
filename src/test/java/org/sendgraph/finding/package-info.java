/**
 * Tests of findings.
 */
@NullMarked
package org.sendgraph.finding;

import org.jspecify.annotations.NullMarked;
