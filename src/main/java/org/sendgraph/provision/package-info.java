/**
 * Kinds of support, placement, service and process.
 */
@NullMarked
package org.sendgraph.provision;

import org.jspecify.annotations.NullMarked;
