package org.sendgraph.store;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.sendgraph.journal.JournalCheck;
import org.sendgraph.journal.WrittenValues;

/**
 * The first line of an exported store.
 *
 * @param application version of SEND Graph that wrote it
 * @param entries how many entries follow
 * @param hash hash of the last of them
 * @param root root of the Merkle tree over them
 * @param graph hash of the graph that they make
 * @param on instant at which it was written
 * @param wording whether names and texts are in it
 */
record Manifest(String application, long entries, String hash, String root, String graph, String on, boolean wording) {

	private static final String FORMAT = "sendgraph-store";

	private static final long VERSION = 1;

	byte[] line() {
		return WrittenValues
			.json(Map.of("format", FORMAT, "version", VERSION, "application", this.application, "entries", this.entries,
					"hash", this.hash, "root", this.root, "graph", this.graph, "on", this.on, "wording", this.wording));
	}

	static Manifest of(byte[] line) {
		try {
			if (WrittenValues.read(line) instanceof Map<?, ?> read && FORMAT.equals(read.get("format"))) {
				if (!Long.valueOf(VERSION).equals(read.get("version"))) {
					throw new NotThatStore("The file is of version " + read.get("version") + " of its format; this "
							+ "SEND Graph reads version " + VERSION + ". Use the SEND Graph that wrote it.");
				}
				return new Manifest(text(read, "application"), (Long) read.get("entries"), text(read, "hash"),
						text(read, "root"), text(read, "graph"), text(read, "on"), (Boolean) read.get("wording"));
			}
		}
		catch (RuntimeException ex) {
			if (ex instanceof NotThatStore) {
				throw ex;
			}
		}
		throw new NotThatStore("The file does not begin as an exported store does. Give one that export-store wrote.");
	}

	private static String text(Map<?, ?> read, String name) {
		return String.valueOf(read.get(name));
	}

	/**
	 * Compares with what was found.
	 * @param result what the check of the entries gave
	 * @return what differs, as a sentence; null when nothing does
	 */
	@Nullable String differs(JournalCheck.Result result) {
		if (result.entries() != this.entries) {
			return "The manifest speaks of " + this.entries + " entries, and there are " + result.entries() + ".";
		}
		if (!result.hash().equals(this.hash) || !result.root().equals(this.root)) {
			return "The manifest speaks of another last entry or another Merkle root.";
		}
		return null;
	}

}
