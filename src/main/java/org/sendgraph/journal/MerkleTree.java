package org.sendgraph.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.sendgraph.graph.Checksum;

/**
 * A Merkle tree over the hashes of the entries, in the shapes of RFC 9162, section 2.1: a
 * leaf is SHA-256 of a zero byte and the entry's hash, a branch is SHA-256 of a one byte
 * and both of its sides, and the left side is the largest power of two that leaves
 * something to the right.
 *
 * @param leaves the leaves, in order
 */
record MerkleTree(List<byte[]> leaves) {

	private static final byte[] LEAF = { 0 };

	private static final byte[] BRANCH = { 1 };

	static MerkleTree of(List<String> hashes) {
		return new MerkleTree(hashes.stream().map(MerkleTree::leaf).toList());
	}

	static byte[] leaf(String hash) {
		return Checksum.sum(LEAF, HexFormat.of().parseHex(hash));
	}

	static byte[] branch(byte[] left, byte[] right) {
		return Checksum.sum(BRANCH, left, right);
	}

	static String hex(byte[] node) {
		return HexFormat.of().formatHex(node);
	}

	byte[] root() {
		return root(0, this.leaves.size());
	}

	private byte[] root(int from, int to) {
		if (to == from) {
			return Checksum.sum();
		}
		if (to - from == 1) {
			return this.leaves.get(from);
		}
		int middle = from + split(to - from);
		return branch(root(from, middle), root(middle, to));
	}

	/**
	 * Proves that a leaf is in the tree (section 2.1.3).
	 * @param index its place, from 0
	 * @return nodes beside the way from the leaf to the root
	 */
	List<String> inclusion(int index) {
		List<String> path = new ArrayList<>();
		inclusion(index, 0, this.leaves.size(), path);
		return path;
	}

	private void inclusion(int index, int from, int to, List<String> path) {
		if (to - from <= 1) {
			return;
		}
		int middle = from + split(to - from);
		if (index < middle) {
			inclusion(index, from, middle, path);
			path.add(hex(root(middle, to)));
		}
		else {
			inclusion(index, middle, to, path);
			path.add(hex(root(from, middle)));
		}
	}

	/**
	 * Proves that this tree begins with all of a smaller one (section 2.1.4).
	 * @param size leaves of the smaller one, at least 1
	 * @return nodes from which both roots can be made
	 */
	List<String> consistency(int size) {
		List<String> path = new ArrayList<>();
		if (size < this.leaves.size()) {
			consistency(size, 0, this.leaves.size(), true, path);
		}
		return path;
	}

	private void consistency(int size, int from, int to, boolean whole, List<String> path) {
		if (size == to - from) {
			if (!whole) {
				path.add(hex(root(from, to)));
			}
			return;
		}
		int left = split(to - from);
		if (size <= left) {
			consistency(size, from, from + left, whole, path);
			path.add(hex(root(from + left, to)));
		}
		else {
			consistency(size - left, from + left, to, false, path);
			path.add(hex(root(from, from + left)));
		}
	}

	private static int split(int size) {
		return Integer.highestOneBit(size - 1);
	}

}
