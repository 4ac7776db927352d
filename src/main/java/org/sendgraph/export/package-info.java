/**
 * Answers to take away as files, made from the question that was asked; it knows the API
 * and nothing below it.
 */
@NullMarked
package org.sendgraph.export;

import org.jspecify.annotations.NullMarked;
