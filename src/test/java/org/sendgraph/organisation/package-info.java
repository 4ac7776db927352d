/**
 * Tests of organisation.
 */
@NullMarked
package org.sendgraph.organisation;

import org.jspecify.annotations.NullMarked;
