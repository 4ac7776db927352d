/**
 * Councils, boards, schools, trusts and national bodies, as they were on any day.
 */
@NullMarked
package org.sendgraph.organisation;

import org.jspecify.annotations.NullMarked;
