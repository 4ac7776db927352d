/**
 * Statutory and piloted procedures as steps, and when each step is due.
 */
@NullMarked
package org.sendgraph.procedure;

import org.jspecify.annotations.NullMarked;
