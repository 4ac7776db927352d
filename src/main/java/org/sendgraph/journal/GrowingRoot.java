package org.sendgraph.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The root of a Merkle tree that grows leaf by leaf, from the roots of its whole
 * subtrees.
 */
final class GrowingRoot {

	private final Deque<byte[]> subtrees = new ArrayDeque<>();

	private long size;

	void add(String hash) {
		byte[] node = MerkleTree.leaf(hash);
		for (long rest = this.size; (rest & 1) == 1; rest >>= 1) {
			node = MerkleTree.branch(this.subtrees.pop(), node);
		}
		this.subtrees.push(node);
		this.size++;
	}

	long size() {
		return this.size;
	}

	String root() {
		byte[] root = null;
		for (byte[] left : this.subtrees) {
			root = (root != null) ? MerkleTree.branch(left, root) : left;
		}
		return MerkleTree.hex((root != null) ? root : new MerkleTree(List.of()).root());
	}

}
