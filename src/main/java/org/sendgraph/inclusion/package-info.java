/**
 * The inclusion plan of an area, put together from everything that is on record about it.
 */
@NullMarked
package org.sendgraph.inclusion;

import org.jspecify.annotations.NullMarked;
