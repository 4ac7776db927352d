/**
 * Partnerships, which are no legal persons, and who was what in them when.
 */
@NullMarked
package org.sendgraph.partnership;

import org.jspecify.annotations.NullMarked;
