/**
 * Tests of money.
 */
@NullMarked
package org.sendgraph.money;

import org.jspecify.annotations.NullMarked;
