/**
 * Tests of disputes.
 */
@NullMarked
package org.sendgraph.dispute;

import org.jspecify.annotations.NullMarked;
