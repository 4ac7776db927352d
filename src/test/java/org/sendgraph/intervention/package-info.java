/**
 * Tests of what is said about areas that fail children.
 */
@NullMarked
package org.sendgraph.intervention;

import org.jspecify.annotations.NullMarked;
