/**
 * National rules, and the answer to who is responsible.
 */
@NullMarked
package org.sendgraph.responsibility;

import org.jspecify.annotations.NullMarked;
