/**
 * Tests of the deficits.
 */
@NullMarked
package org.sendgraph.deficit;

import org.jspecify.annotations.NullMarked;
