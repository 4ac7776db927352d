/**
 * What the reforms of 2022 and after promised, and what stands of each promise.
 */
@NullMarked
package org.sendgraph.measure;

import org.jspecify.annotations.NullMarked;
