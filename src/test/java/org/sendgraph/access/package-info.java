@NullMarked
package org.sendgraph.access;

import org.jspecify.annotations.NullMarked;
