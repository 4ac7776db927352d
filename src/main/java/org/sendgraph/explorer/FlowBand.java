package org.sendgraph.explorer;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One stream of money in a picture.
 *
 * @param line the money; of those that are too small to be told apart, the rest together
 * @param text what stands beside it, as short as its room
 * @param share its share of its side, in per cent
 * @param path outline of the stream
 * @param x where the text begins, or ends where it stands on the left
 * @param y middle of the text
 */
record FlowBand(FlowLine line, String text, String share, String path, int x, int y) {

	/** Where it leads; null for what cannot be followed. */
	public @Nullable Address leadsTo(Address from) {
		return this.line.leadsTo(from);
	}

	public BigDecimal amount() {
		return this.line.amount();
	}

}
