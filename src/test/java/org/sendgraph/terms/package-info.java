@NullMarked
package org.sendgraph.terms;

import org.jspecify.annotations.NullMarked;
