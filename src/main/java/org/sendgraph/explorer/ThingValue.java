package org.sendgraph.explorer;

import org.jspecify.annotations.Nullable;

/**
 * One value of a thing, as its page shows it.
 *
 * @param text what is read
 * @param thing id of the thing that it leads to; null where it leads to none
 * @param elsewhere web address that it leads to; null where it leads to none
 */
record ThingValue(String text, @Nullable String thing, @Nullable String elsewhere) {

	static ThingValue text(String text) {
		return new ThingValue(text, null, null);
	}

}
