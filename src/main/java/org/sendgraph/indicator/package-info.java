/**
 * Published figures about councils, such as plans, timeliness and appeals, beside those
 * of their region and of England.
 */
@NullMarked
package org.sendgraph.indicator;

import org.jspecify.annotations.NullMarked;
