/**
 * Kinds of money, what they are drawn from, and national rates.
 */
@NullMarked
package org.sendgraph.funding;

import org.jspecify.annotations.NullMarked;
