/**
 * Anything by its id, and anything by its name: the doors to all features.
 */
@NullMarked
package org.sendgraph.node;

import org.jspecify.annotations.NullMarked;
