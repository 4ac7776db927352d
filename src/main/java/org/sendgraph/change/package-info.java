/**
 * Many changes at once, all of them or none.
 */
@NullMarked
package org.sendgraph.change;

import org.jspecify.annotations.NullMarked;
