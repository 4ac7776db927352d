package org.sendgraph.journal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the journal, or that the journal only grew.
 *
 * @param entry the entry; null for a proof that the journal only grew
 * @param leaf its leaf
 * @param from the smaller tree; null for a proof that an entry is there
 * @param to the tree
 * @param path nodes from which the roots can be made
 */
public record Proof(@Nullable Entry entry, @Nullable String leaf, @Nullable Checkpoint from, Checkpoint to,
		List<String> path) {
}
