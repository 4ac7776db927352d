package org.sendgraph.terms;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Plain text matching, without regard to case.
 */
public final class Text {

	private Text() {
	}

	/**
	 * Says whether any of some texts holds what is looked for.
	 * @param wanted what is looked for; null matches everything
	 * @param texts where to look
	 * @return whether one of them holds it
	 */
	public static boolean holds(@Nullable String wanted, @Nullable String... texts) {
		return wanted == null || Arrays.stream(texts)
			.anyMatch(
					(text) -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)));
	}

}
