/**
 * Words that several features share: periods, snapshots, sources, pages and errors.
 */
@NullMarked
package org.sendgraph.terms;

import org.jspecify.annotations.NullMarked;
