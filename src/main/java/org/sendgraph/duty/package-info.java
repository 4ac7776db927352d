/**
 * What the law, guidance, contracts and pilots require.
 */
@NullMarked
package org.sendgraph.duty;

import org.jspecify.annotations.NullMarked;
