/**
 * That bodies disagree about what is on record, what each of them said, and how it ended.
 */
@NullMarked
package org.sendgraph.dispute;

import org.jspecify.annotations.NullMarked;
