/**
 * Claims about who is responsible.
 */
@NullMarked
package org.sendgraph.responsibility;

import org.jspecify.annotations.NullMarked;
