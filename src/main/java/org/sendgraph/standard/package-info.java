/**
 * What good support looks like, and how a place compares with it.
 */
@NullMarked
package org.sendgraph.standard;

import org.jspecify.annotations.NullMarked;
