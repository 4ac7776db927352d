/**
 * What is taken away is what was shown.
 */
@NullMarked
package org.sendgraph.export;

import org.jspecify.annotations.NullMarked;
