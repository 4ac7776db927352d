/**
 * Tests of the reforms.
 */
@NullMarked
package org.sendgraph.measure;

import org.jspecify.annotations.NullMarked;
