/**
 * Whole stores proved, backed up and moved, and what befalls them.
 */
@NullMarked
package org.sendgraph.store;

import org.jspecify.annotations.NullMarked;
