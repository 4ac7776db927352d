/**
 * What is missing, does not add up or looks odd in what is on record.
 */
@NullMarked
package org.sendgraph.finding;

import org.jspecify.annotations.NullMarked;
