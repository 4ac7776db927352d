/**
 * Tests of the journal.
 */
@NullMarked
package org.sendgraph.journal;

import org.jspecify.annotations.NullMarked;
