/**
 * What bodies have agreed about who commissions, pays and delivers in one place.
 */
@NullMarked
package org.sendgraph.arrangement;

import org.jspecify.annotations.NullMarked;
