/**
 * Pages on which people ask; they know GraphQL and nothing below it.
 */
@NullMarked
package org.sendgraph.explorer;

import org.jspecify.annotations.NullMarked;
