/**
 * Things by their ids, and as other services of a federated graph name them.
 */
@NullMarked
package org.sendgraph.node;

import org.jspecify.annotations.NullMarked;
