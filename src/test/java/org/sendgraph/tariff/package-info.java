/**
 * Tests of prices.
 */
@NullMarked
package org.sendgraph.tariff;

import org.jspecify.annotations.NullMarked;
