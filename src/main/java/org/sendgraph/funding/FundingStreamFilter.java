package org.sendgraph.funding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.sendgraph.organisation.BodyType;
import org.sendgraph.terms.Text;

/**
 * Which kinds of money to list.
 *
 * @param holders only those held by one of these
 * @param blocks only those of these blocks
 * @param ringFenced only ring-fenced ones, or only others
 * @param root only those drawn from nothing else, or only others
 * @param text only those that hold this text
 */
public record FundingStreamFilter(@Nullable List<BodyType> holders, @Nullable List<Block> blocks,
		@Nullable Boolean ringFenced, @Nullable Boolean root, @Nullable String text) {

	boolean keeps(FundingStream stream) {
		return (this.holders == null || this.holders.stream().anyMatch(stream.holders()::contains))
				&& (this.blocks == null || this.blocks.contains(stream.block()))
				&& (this.ringFenced == null || this.ringFenced == stream.ringFenced())
				&& (this.root == null || this.root == stream.drawnFromIds().isEmpty())
				&& Text.holds(this.text, stream.name(), stream.note());
	}

}
