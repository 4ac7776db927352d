/**
 * Who may do what: what tokens say of those who ask, and the rules that the schema
 * carries.
 */
@NullMarked
package org.sendgraph.access;

import org.jspecify.annotations.NullMarked;
