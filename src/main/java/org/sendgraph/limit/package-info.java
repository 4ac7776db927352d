/**
 * How much one question may ask for, and how many may ask at once.
 */
@NullMarked
package org.sendgraph.limit;

import org.jspecify.annotations.NullMarked;
