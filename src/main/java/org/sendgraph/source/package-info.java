/**
 * Documents that people cite for what they record, and the grounds they give for it.
 */
@NullMarked
package org.sendgraph.source;

import org.jspecify.annotations.NullMarked;
