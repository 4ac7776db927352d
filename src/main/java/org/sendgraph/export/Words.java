package org.sendgraph.export;

/**
 * Words of clients, as they are shown to them again.
 */
final class Words {

	private static final int QUOTED = 60;

	private static final int LONGEST = 400;

	private Words() {
	}

	static String quoted(String word) {
		return "\"" + cut(plain(word), QUOTED) + "\"";
	}

	static String shortened(String words) {
		return cut(plain(words), LONGEST);
	}

	/** On one line and without characters that cannot be seen. */
	static String plain(String words) {
		return words.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD").strip();
	}

	private static String cut(String words, int longest) {
		return (words.length() <= longest) ? words : words.substring(0, longest) + "…";
	}

}
