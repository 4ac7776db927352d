/**
 * SEND Graph answers who is responsible for a provision, under which duty, from which
 * budget, and what to do if it fails.
 */
@NullMarked
package org.sendgraph;

import org.jspecify.annotations.NullMarked;
