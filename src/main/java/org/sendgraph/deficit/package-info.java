/**
 * Agreements about deficits of the dedicated schools grant.
 */
@NullMarked
package org.sendgraph.deficit;

import org.jspecify.annotations.NullMarked;
