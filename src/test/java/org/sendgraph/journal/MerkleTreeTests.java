package org.sendgraph.journal;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Trees and proofs beside RFC 9162: its definition of the tree (section 2.1.1), and its
 * ways of verifying proofs (2.1.3.2 and 2.1.4.2), written down here a second time.
 */
class MerkleTreeTests {

	private static final HexFormat HEX = HexFormat.of();

	private static final int ALL_UP_TO = 70;

	private static final Random RANDOM = new Random(9162);

	static Stream<Integer> sizes() {
		return Stream.concat(IntStream.rangeClosed(0, ALL_UP_TO).boxed(),
				Stream.generate(() -> ALL_UP_TO + RANDOM.nextInt(3_000)).limit(5));
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void hasTheRootThatTheStandardDefines(int size) {
		List<byte[]> inputs = inputs(size);
		byte[] root = root(inputs);
		assertThat(tree(inputs).root()).isEqualTo(root);
		GrowingRoot growing = new GrowingRoot();
		for (int grown = 0; grown < size; grown++) {
			if (size <= ALL_UP_TO) {
				assertThat(growing.root()).isEqualTo(HEX.formatHex(root(inputs.subList(0, grown))));
			}
			growing.add(HEX.formatHex(inputs.get(grown)));
		}
		assertThat(growing.root()).isEqualTo(HEX.formatHex(root));
		assertThat(growing.size()).isEqualTo(size);
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void provesEachLeaf(int size) {
		List<byte[]> inputs = inputs(size);
		MerkleTree tree = tree(inputs);
		byte[] root = root(inputs);
		places(size).forEach((place) -> {
			List<byte[]> path = path(tree.inclusion(place));
			assertThat(isIncluded(leaf(inputs.get(place)), place, size, path, root)).isTrue();
			assertThat(isIncluded(leaf(new byte[32]), place, size, path, root)).isFalse();
			if (!path.isEmpty()) {
				assertThat(isIncluded(leaf(inputs.get(place)), place, size, path.subList(1, path.size()), root))
					.isFalse();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("sizes")
	void provesThatItBeginsWithEachSmallerOne(int size) {
		List<byte[]> inputs = inputs(size);
		MerkleTree tree = tree(inputs);
		byte[] root = root(inputs);
		places(size).forEach((place) -> {
			int smaller = place + 1;
			byte[] first = root(inputs.subList(0, smaller));
			List<byte[]> path = path(tree.consistency(smaller));
			assertThat(isConsistent(smaller, size, path, first, root)).isTrue();
			assertThat(isConsistent(smaller, size, path, new byte[32], root)).isFalse();
		});
	}

	@Test
	void hasTheKnownRootOfNothing() {
		assertThat(HEX.formatHex(new MerkleTree(List.of()).root()))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	private static Stream<Integer> places(int size) {
		return (size <= ALL_UP_TO) ? IntStream.range(0, size).boxed()
				: Stream.generate(() -> RANDOM.nextInt(size)).limit(20);
	}

	private static List<byte[]> inputs(int size) {
		List<byte[]> inputs = new ArrayList<>();
		for (int number = 0; number < size; number++) {
			byte[] hash = new byte[32];
			RANDOM.nextBytes(hash);
			inputs.add(hash);
		}
		return inputs;
	}

	private static MerkleTree tree(List<byte[]> inputs) {
		return MerkleTree.of(inputs.stream().map(HEX::formatHex).toList());
	}

	private static List<byte[]> path(List<String> nodes) {
		return nodes.stream().map(HEX::parseHex).toList();
	}

	/** Section 2.1.1. */
	private static byte[] root(List<byte[]> inputs) {
		if (inputs.isEmpty()) {
			return sha256();
		}
		if (inputs.size() == 1) {
			return leaf(inputs.getFirst());
		}
		int k = 1;
		while (k * 2 < inputs.size()) {
			k *= 2;
		}
		return sha256(new byte[] { 1 }, root(inputs.subList(0, k)), root(inputs.subList(k, inputs.size())));
	}

	/** Section 2.1.3.2. */
	private static boolean isIncluded(byte[] hash, int leafIndex, int treeSize, List<byte[]> path, byte[] root) {
		if (leafIndex >= treeSize) {
			return false;
		}
		int fn = leafIndex;
		int sn = treeSize - 1;
		byte[] r = hash;
		for (byte[] p : path) {
			if (sn == 0) {
				return false;
			}
			if ((fn & 1) == 1 || fn == sn) {
				r = sha256(new byte[] { 1 }, p, r);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			}
			else {
				r = sha256(new byte[] { 1 }, r, p);
			}
			fn >>= 1;
			sn >>= 1;
		}
		return sn == 0 && Arrays.equals(r, root);
	}

	/** Section 2.1.4.2. */
	private static boolean isConsistent(int first, int second, List<byte[]> path, byte[] firstHash, byte[] secondHash) {
		if (first == second) {
			return path.isEmpty() && Arrays.equals(firstHash, secondHash);
		}
		List<byte[]> consistency = new ArrayList<>(path);
		if (consistency.isEmpty()) {
			return false;
		}
		if (Integer.bitCount(first) == 1) {
			consistency.addFirst(firstHash);
		}
		int fn = first - 1;
		int sn = second - 1;
		while ((fn & 1) == 1) {
			fn >>= 1;
			sn >>= 1;
		}
		Iterator<byte[]> nodes = consistency.iterator();
		byte[] fr = nodes.next();
		byte[] sr = fr;
		while (nodes.hasNext()) {
			byte[] c = nodes.next();
			if (sn == 0) {
				return false;
			}
			if ((fn & 1) == 1 || fn == sn) {
				fr = sha256(new byte[] { 1 }, c, fr);
				sr = sha256(new byte[] { 1 }, c, sr);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			}
			else {
				sr = sha256(new byte[] { 1 }, sr, c);
			}
			fn >>= 1;
			sn >>= 1;
		}
		return Arrays.equals(fr, firstHash) && Arrays.equals(sr, secondHash) && sn == 0;
	}

	private static byte[] leaf(byte[] input) {
		return sha256(new byte[] { 0 }, input);
	}

	private static byte[] sha256(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		try {
			return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
