/**
 * What to do when provision fails.
 */
@NullMarked
package org.sendgraph.redress;

import org.jspecify.annotations.NullMarked;
