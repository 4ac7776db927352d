package org.sendgraph;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reads the schema finds a sentence on everything in it.
 */
class SchemaDescriptionTests {

	@Test
	void describesEverythingInASentence() throws IOException {
		Map<String, String> said = SchemaDescriptions.toClients(SchemaDescriptions.inFiles());
		assertThat(said).hasSizeGreaterThan(300);
		assertThat(lacking(said)).isEmpty();
	}

	@Test
	void findsWhatIsNotDescribed() {
		assertThat(lacking(SchemaDescriptions.of("""
				type Query { a(b: In): E c: U }
				extend type Query { d: S }
				interface I { e: ID }
				enum E { F }
				input In { g: Int }
				union U = Query
				scalar S
				directive @h(i: Int) on FIELD
				"""))).containsExactlyInAnyOrder("Query", "Query.a", "Query.a.b", "Query.c", "Query.d", "I", "I.e", "E",
				"E.F", "In", "In.g", "U", "S", "@h", "@h.i");
	}

	@Test
	void asksForNoSentenceTwice() {
		assertThat(SchemaDescriptions.toClients("""
				interface I {
				  "The id."
				  e: ID
				}
				type T implements I { e: ID f: ID }
				extend type T { g: ID }
				""")).containsEntry("T.e", "The id.").containsEntry("T.f", "").containsEntry("T.g", "");
	}

	@Test
	void takesNoFragmentForASentence() {
		assertThat(lacking(SchemaDescriptions.of("""
				"the start"
				type Query {
				  "A name"
				  a: Int
				  "A name."
				  b: Int
				}
				"""))).containsExactlyInAnyOrder("Query", "Query.a");
	}

	private static List<String> lacking(Map<String, String> said) {
		return said.entrySet()
			.stream()
			.filter((one) -> !one.getValue().matches("(?s)[A-Z0-9`].*[.?!]"))
			.map(Map.Entry::getKey)
			.toList();
	}

}
