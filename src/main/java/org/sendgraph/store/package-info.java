/**
 * Whole stores: proved, backed up and moved by their journal, from the command line.
 */
@NullMarked
package org.sendgraph.store;

import org.jspecify.annotations.NullMarked;
