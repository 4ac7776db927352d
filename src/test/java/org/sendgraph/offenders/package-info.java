/**
 * Classes that break the rules of the house, each one rule, so that the rules can be seen
 * to bite.
 */
@NullMarked
package org.sendgraph.offenders;

import org.jspecify.annotations.NullMarked;
