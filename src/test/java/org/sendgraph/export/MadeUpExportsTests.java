package org.sendgraph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Exports of an answer that is made up, page after page.
 */
class MadeUpExportsTests {

	private static final String ALL = "{ payments(size: %d) { nodes { id name amount paid final note "
			+ "from { id name } to { id name } sources { title licence } } } }";

	private final Exports exports = MadeUpPayments.exports(10_000);

	@Test
	void holdsEveryPageInOrder() throws Exception {
		Taken.Lines lines = Taken.Lines.of(text(take("a.ndjson", ALL.formatted(1_234))));
		assertThat(lines.nodes()).hasSize(1_234);
		assertThat(lines.nodes().stream().map((node) -> (String) ((Map<?, ?>) node).get("id")))
			.startsWith("Payment:0", "Payment:1")
			.endsWith("Payment:1233")
			.doesNotHaveDuplicates();
		assertThat((List<?>) lines.about().get("sources")).hasSize(50);
		assertThat(lines.about().get("moreSources")).isEqualTo(10);
	}

	@Test
	void letsNoTextBecomeAFormulaAndNoNumberText() throws Exception {
		List<Map<String, Object>> rows = Taken.Sheet.csv(text(take("a.csv", ALL.formatted(6)))).rows();
		assertThat(rows.getFirst()).containsEntry("name", "'=SUM(A1:A9)")
			.containsEntry("amount", "-0.05")
			.containsEntry("note", "")
			.containsEntry("final", "true")
			.containsEntry("paid", "2025-01-01")
			.containsEntry("sources.licence", "made-up licence");
		assertThat(rows.get(1)).containsEntry("note", "''-note");
	}

	@Test
	void typesTheCellsOfAWorkbook() throws Exception {
		Map<String, Object> row = Taken.Sheet.xlsx(take("a.xlsx", ALL.formatted(2)).toByteArray()).rows().getFirst();
		assertThat(row).containsEntry("name", "=SUM(A1:A9)")
			.containsEntry("amount", new BigDecimal("-0.05"))
			.containsEntry("final", true)
			.containsEntry("note", null);
		assertThat((BigDecimal) row.get("paid")).isEqualByComparingTo(BigDecimal.valueOf(45_658));
		assertThat(LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(45_658)).isEqualTo("2025-01-01T00:00:00");
	}

	@Test
	void drawsPaymentsAsEdgesBetweenBodiesThatStandOnce() throws Exception {
		Element graphml = graph(ALL.formatted(300));
		assertThat(names(graphml)).startsWith("desc", "key").endsWith("key", "graph").containsOnlyOnce("desc", "graph");
		List<String> inside = names((Element) graphml.getLastChild());
		assertThat(inside).hasSize(1 + 150 + 300 + 300).startsWith("data");
		assertThat(inside.subList(1, 451)).containsOnly("node");
		assertThat(inside.subList(451, 751)).containsOnly("edge");
		Element edge = (Element) graphml.getElementsByTagName("edge").item(0);
		assertThat(edge.getAttribute("source")).isEqualTo("Body:0");
		assertThat(edge.getAttribute("target")).isEqualTo("Body:1000");
		assertThat(edge.getTextContent()).contains("=SUM(A1:A9)").contains("-0.05");
	}

	@Test
	void drawsOnceAnEdgeThatManyRowsShareAndTwiceTwoOfOneRow() throws Exception {
		String paths = "{ payments(size: 300) { nodes { name hops { from { id } to { id } amount%s } } } }";
		assertThat(amounts(graph(paths.formatted("")))).hasSize(3 + 600)
			.satisfies((amounts) -> assertThat(amounts.stream().filter("500"::equals)).hasSize(3));
		List<String> withStreams = amounts(graph(paths.formatted(" stream { id }")));
		assertThat(withStreams.stream().filter("500"::equals)).hasSize(6);
	}

	@Test
	void drawsEachRowThatIsAnEdgeHoweverAlike() throws Exception {
		Element graphml = graph("{ payments(size: 300) { nodes { from { id } to: from { id } final } } }");
		assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(300);
		assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(150);
	}

	@Test
	void refusesToDrawWhatHasNoId() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> take("a.graphml", "{ payments(size: 3) { nodes { name } } }"))
			.withMessageContaining("Select id");
		assertThatNoException()
			.isThrownBy(() -> take("a.graphml", "{ payments(size: 0) { nodes { name from { id } } } }"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					                                            ~ {"truncated":[{"reason":"=MADE_UP","below":0.00}]}
					truncated { below }                         ~ {"truncated":[{"below":0.00}]}
					cut: truncated { reason } pageInfo { endCursor } ~ {"cut":[{"reason":"=MADE_UP"}]}
					...More                                     ~ {"largest":{"name":"Payment of a made-up council number 319"},"truncated":[{"reason":"=MADE_UP","below":0.00}]}
					truncated @skip(if: true) { below: reason } ~ {"truncated":[{"reason":"=MADE_UP","below":0.00}]}
					truncated: largest { amount }               ~ {"truncated":{"amount":3.14},"export_truncated":[{"reason":"=MADE_UP","below":0.00}]}
					""")
	void tellsWhatTheFirstPageSaysBesideItsRows(@Nullable String selected, String told) throws Exception {
		String beside = Objects.requireNonNullElse(selected, "");
		String query = "{ payments(size: 320) { nodes { id } " + beside + " } }"
				+ (beside.contains("More") ? " fragment More on PaymentConnection { largest { name } }" : "");
		Map<?, ?> expected = (Map<?, ?>) Taken.JSON.readValue(told, Object.class);
		Taken.Lines lines = Taken.Lines.of(text(take("a.ndjson", query)));
		assertThat(lines.nodes()).hasSize(320);
		assertThat(lines.about().get("beside")).isEqualTo(expected);
		Map<String, Object> csv = Taken.Sheet.csv(text(take("a.csv", query))).about();
		Map<String, Object> xlsx = Taken.Sheet.xlsx(take("a.xlsx", query).toByteArray()).about();
		Map<String, String> graph = Taken.Graph.of(graph(query)).data();
		assertThat(graph).hasSameSizeAs(expected);
		expected.forEach((name, value) -> {
			assertThat(Taken.JSON.readValue((String) csv.get("Beside: " + name), Object.class)).isEqualTo(value);
			assertThat(xlsx.get("Beside: " + name)).isEqualTo(csv.get("Beside: " + name));
			assertThat(graph.get(name)).isEqualTo(csv.get("Beside: " + name));
		});
	}

	@Test
	void saysThatNothingWasLeftOutWhereNothingWas() throws Exception {
		String query = "{ payments(size: 3) { nodes { id } } }";
		assertThat(Taken.Sheet.csv(text(take("a.csv", query))).about()).containsEntry("Beside: truncated", "[]");
		assertThat(Taken.Graph.of(graph(query)).data()).containsEntry("truncated", "[]");
	}

	@Test
	void sendsNothingWhenAPageFails() throws Exception {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> take("a.csv", ALL.replace("%d", "%d, brokenFrom: 500").formatted(1_000)))
			.matches((refused) -> refused.status() == 500);
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			assertThat(files.filter((file) -> file.getFileName().toString().startsWith(Spool.NAME))).isEmpty();
		}
	}

	@Test
	void refusesMoreRowsThanItMay() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> take("a.csv", ALL.formatted(10_001)))
			.withMessageContaining("more than 10000 rows");
	}

	@Test
	void refusesAThirdWhileTwoAreBeingMade() throws Exception {
		CountDownLatch ready = new CountDownLatch(2);
		CountDownLatch go = new CountDownLatch(1);
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> both = new ArrayList<>();
			for (int client = 0; client < 2; client++) {
				both.add(clients.submit(() -> make("a.csv", ALL.formatted(1), (checksum) -> {
					ready.countDown();
					await(go);
					return new ByteArrayOutputStream();
				})));
			}
			await(ready);
			assertThatExceptionOfType(Refused.class).isThrownBy(() -> take("a.csv", ALL.formatted(1)))
				.matches((refused) -> refused.status() == 503);
			go.countDown();
			for (Future<?> one : both) {
				one.get(1, TimeUnit.MINUTES);
			}
		}
		assertThat(text(take("a.csv", ALL.formatted(1)))).contains("Payment:0");
	}

	@Test
	void stopsWhenTheClientHasGone() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> make("a.ndjson", ALL.formatted(1), (checksum) -> {
			throw new IOException("gone");
		}));
	}

	private ByteArrayOutputStream take(String file, String query) throws IOException {
		ByteArrayOutputStream taken = new ByteArrayOutputStream();
		make(file, query, (checksum) -> taken);
		return taken;
	}

	private boolean make(String file, String query, Receiver receiver) throws IOException {
		Wanted wanted = Wanted.of(file, Map.of());
		PagedQuestion question = this.exports.read(new Question(query, null, null), wanted);
		this.exports.make(question, wanted, new HttpHeaders(), receiver);
		return true;
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new UncheckedIOException(new IOException(ex));
		}
	}

	private Element graph(String query) throws Exception {
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new java.io.ByteArrayInputStream(take("a.graphml", query).toByteArray()))
			.getDocumentElement();
	}

	private static List<String> amounts(Element graphml) {
		return Taken.Graph.of(graphml).edges().stream().map((edge) -> edge.get("amount")).toList();
	}

	private static String text(ByteArrayOutputStream file) {
		return file.toString(StandardCharsets.UTF_8);
	}

	private static List<String> names(Element element) {
		List<String> names = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			names.add(child.getNodeName());
		}
		return names;
	}

}
