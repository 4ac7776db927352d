/**
 * Claims about the pages.
 */
@NullMarked
package org.sendgraph.explorer;

import org.jspecify.annotations.NullMarked;
