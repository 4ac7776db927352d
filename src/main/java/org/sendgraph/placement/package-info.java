/**
 * Which schools and colleges could be named for a need, and why.
 */
@NullMarked
package org.sendgraph.placement;

import org.jspecify.annotations.NullMarked;
