/**
 * How a question and its answer travel over HTTP, as the GraphQL over HTTP specification
 * has it.
 */
@NullMarked
package org.sendgraph.http;

import org.jspecify.annotations.NullMarked;
