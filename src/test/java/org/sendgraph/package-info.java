/**
 * Claims about the whole house.
 */
@NullMarked
package org.sendgraph;

import org.jspecify.annotations.NullMarked;
