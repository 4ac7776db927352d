/**
 * Bands of support, what they cost in a year, and who pays which part of the price.
 */
@NullMarked
package org.sendgraph.tariff;

import org.jspecify.annotations.NullMarked;
