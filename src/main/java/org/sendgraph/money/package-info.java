/**
 * Money that bodies hold and pay: budgets and allocations, the ways they make, and
 * whether they add up.
 */
@NullMarked
package org.sendgraph.money;

import org.jspecify.annotations.NullMarked;
