package org.sendgraph.journal;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.sendgraph.Store;
import org.sendgraph.terms.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the journal says and proves, through the API.
 */
class JournalIT {

	private static final Store STORE = Store.shared();

	@Test
	void listsWhatWasRecordedPageByPage() {
		add("One");
		add("Two");
		String ask = "query ($after: String) { changes(from: \"2020-01-01T00:00:00Z\", to: \"2100-01-01T00:00:00Z\", first: 1, after: $after) "
				+ "{ totalCount nodes { sequence } pageInfo { hasNextPage endCursor } } }";
		Map<?, ?> first = (Map<?, ?>) STORE.data(Actor.ANYONE, ask, Map.of()).get("changes");
		assertThat(first.toString()).contains("nodes=[{sequence=1}]", "hasNextPage=true");
		Map<?, ?> second = (Map<?, ?>) STORE
			.data(Actor.ANYONE, ask, Map.of("after", ((Map<?, ?>) first.get("pageInfo")).get("endCursor")))
			.get("changes");
		assertThat(second.get("nodes")).hasToString("[{sequence=2}]");
	}

	@Test
	void listsWhatWasRecordedAboutOneThing() {
		String id = add("About this one");
		assertThat(STORE.data(Actor.ANYONE,
				"{ changes(from: \"2020-01-01T00:00:00Z\", to: \"2100-01-01T00:00:00Z\", about: \"" + id
						+ "\") { totalCount nodes { action subject } } }",
				Map.of()))
			.hasToString("{changes={totalCount=1, nodes=[{action=ADD_SOURCE, subject=" + id + "}]}}");
	}

	@Test
	void letsAnybodyCheckTheHashOfAnEntry() {
		Map<?, ?> entry = (Map<?, ?>) STORE
			.data(Actor.ANYONE, "{ node(id: \"Entry:1\") { ... on Entry { canonical hash predecessor } } }", Map.of())
			.get("node");
		assertThat(org.sendgraph.graph.Checksum.of((String) entry.get("canonical"))).isEqualTo(entry.get("hash"));
		assertThat(entry.get("predecessor")).isEqualTo("0".repeat(64));
	}

	@Test
	void provesThatAnEntryIsThereAndThatTheJournalOnlyGrew() {
		add("Three");
		Map<?, ?> proof = (Map<?, ?>) STORE
			.data(Actor.ANYONE, "{ proof(entry: \"Entry:1\") { leaf to { size root } path entry { hash } } }", Map.of())
			.get("proof");
		byte[] node = java.util.HexFormat.of().parseHex((String) proof.get("leaf"));
		for (Object right : (List<?>) proof.get("path")) {
			node = MerkleTree.branch(node, java.util.HexFormat.of().parseHex((String) right));
		}
		assertThat(MerkleTree.hex(node)).isEqualTo(((Map<?, ?>) proof.get("to")).get("root"));
		assertThat(STORE.data(Actor.ANYONE, "{ proof(from: 1) { from { size } path } }", Map.of()).toString())
			.startsWith("{proof={from={size=1}, path=[");
		assertThat(STORE.execute(Actor.ANYONE, "{ proof(from: 100000) { path } }", Map.of()).getErrors()).isNotEmpty();
	}

	@Test
	void givesNoSourceThatWasWithdrawn() {
		String id = add("To be withdrawn");
		Actor officer = Store.officer("LocalAuthority:886");
		assertThat(STORE.change(officer, "withdrawSource(source: \"" + id + "\"",
				"... on SourceWithdrawn { source { title } }"))
			.hasToString("{__typename=SourceWithdrawn, source={title=To be withdrawn}}");
		assertThat(STORE.change(officer, "withdrawSource(source: \"" + id + "\"", ""))
			.hasToString("{__typename=SourceNotThere, path=[source]}");
		assertThat(STORE.change(officer, "addSource(source: {title: \"To be withdrawn\"}", ""))
			.hasToString("{__typename=SourceNotThere, path=[source]}");
	}

	private static String add(String title) {
		Map<?, ?> added = STORE.change(Store.officer("LocalAuthority:886"),
				"addSource(source: {title: \"" + title + "\"}", "... on SourceAdded { source { id } }");
		return (String) ((Map<?, ?>) added.get("source")).get("id");
	}

}
