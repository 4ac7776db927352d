/**
 * What can be seen of operations from outside: figures, spans and a line in the log, none
 * of them with what was asked about.
 */
@NullMarked
package org.sendgraph.operation;

import org.jspecify.annotations.NullMarked;
