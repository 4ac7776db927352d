package org.sendgraph.explorer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A link of the chain from a duty to what helps where it is not met.
 *
 * @param part what it is, such as "Duty"
 * @param name its name in full
 * @param lines the name as it fits into the box
 * @param thing id of what it leads to; null where it leads nowhere
 * @param row which chain it belongs to, from 0
 * @param column its place in the chain, from 0
 * @param y top of the box
 * @param from places to the left from which a line leads to it
 */
record ChainBox(String part, String name, List<String> lines, @Nullable String thing, int row, int column, int y,
		List<Integer> from) {

	static final int WIDTH = 166;

	static final int HEIGHT = 96;

	static final int STEP = 190;

	public int x() {
		return this.column * STEP;
	}

	public int width() {
		return WIDTH;
	}

	public int height() {
		return HEIGHT;
	}

	public int middle() {
		return this.y + HEIGHT / 2;
	}

	/** The line from a box whose middle is there. */
	public String line(int middle) {
		int end = x();
		int start = end - (STEP - WIDTH);
		int half = (start + end) / 2;
		return "M" + start + " " + middle + "H" + half + "V" + middle() + "H" + end;
	}

}
