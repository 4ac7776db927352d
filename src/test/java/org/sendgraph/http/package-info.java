/**
 * Tests of how questions travel over HTTP.
 */
@NullMarked
package org.sendgraph.http;

import org.jspecify.annotations.NullMarked;
