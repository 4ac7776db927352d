package org.sendgraph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A client that takes exports and reads them, and asks the API beside.
 */
final class Taken {

	static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final String server;

	Taken(int port) {
		this.server = "http://localhost:" + port;
	}

	HttpResponse<byte[]> get(String link) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.server + link)).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	HttpResponse<byte[]> post(String link, String body) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(this.server + link))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Follows the link to the one with both dates. */
	HttpResponse<byte[]> follow(String link) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = get(link);
		return (answer.statusCode() == 307) ? get(answer.headers().firstValue("Location").orElseThrow()) : answer;
	}

	static String link(String file, String... parameters) {
		StringBuilder link = new StringBuilder("/export/").append(file).append('?');
		for (int at = 0; at < parameters.length; at += 2) {
			link.append(parameters[at])
				.append('=')
				.append(URLEncoder.encode(parameters[at + 1], StandardCharsets.UTF_8))
				.append('&');
		}
		return link.substring(0, link.length() - 1);
	}

	/** Walks a connection as a page of the explorer would. */
	List<Object> walk(String query, Map<String, Object> variables, String field)
			throws IOException, InterruptedException {
		List<Object> nodes = new ArrayList<>();
		String after = null;
		do {
			Map<String, @Nullable Object> all = new HashMap<>(variables);
			all.put("after", after);
			HttpResponse<byte[]> answer = post("/graphql",
					JSON.writeValueAsString(Map.of("query", query, "variables", all)));
			Map<?, ?> body = JSON.readValue(answer.body(), Map.class);
			Map<?, ?> connection = (Map<?, ?>) ((Map<?, ?>) body.get("data")).get(field);
			nodes.addAll((List<?>) connection.get("nodes"));
			Map<?, ?> page = (Map<?, ?>) connection.get("pageInfo");
			after = Boolean.TRUE.equals(page.get("hasNextPage")) ? (String) page.get("endCursor") : null;
		}
		while (after != null);
		return nodes;
	}

	static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

	static String checksum(String text) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A table with what stands above it.
	 *
	 * @param about name and value of each line
	 * @param rows cells by heading
	 */
	record Sheet(Map<String, Object> about, List<Map<String, @Nullable Object>> rows) {

		static Sheet csv(String file) {
			String[] parts = file.split("\r\n\r\n", 2);
			Map<String, Object> about = new LinkedHashMap<>();
			records(parts[0].substring(1)).forEach((line) -> about.putIfAbsent(line.getFirst(), line.get(1)));
			List<List<String>> records = records(parts[1]);
			List<Map<String, @Nullable Object>> rows = records.stream().skip(1).map((cells) -> {
				Map<String, @Nullable Object> row = new LinkedHashMap<>();
				for (int at = 0; at < cells.size(); at++) {
					row.put(records.getFirst().get(at), cells.get(at));
				}
				return row;
			}).toList();
			return new Sheet(about, rows);
		}

		private static List<List<String>> records(String text) {
			try (Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream()) {
				return records.map(CsvRecord::getFields).toList();
			}
		}

		static Sheet xlsx(byte[] file) throws IOException {
			try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
				Map<String, Object> about = new LinkedHashMap<>();
				workbook.findSheet("About")
					.orElseThrow()
					.read()
					.forEach((row) -> about.putIfAbsent(row.getCellText(0), row.getCell(1).getValue()));
				List<Row> all = workbook.findSheet("Rows").orElseThrow().read();
				List<String> headings = all.getFirst().stream().map(Cell::getText).toList();
				List<Map<String, @Nullable Object>> rows = all.stream().skip(1).map((cells) -> {
					Map<String, @Nullable Object> row = new LinkedHashMap<>();
					for (int at = 0; at < headings.size(); at++) {
						row.put(headings.get(at), cells.getOptionalCell(at).map(Cell::getValue).orElse(null));
					}
					return row;
				}).toList();
				return new Sheet(about, rows);
			}
		}

	}

	/**
	 * A file of GraphML.
	 *
	 * @param data what is said of the graph, by name
	 * @param nodes what is said of each node
	 * @param edges what is said of each edge, with its source and target
	 */
	record Graph(Map<String, String> data, List<Map<String, String>> nodes, List<Map<String, String>> edges) {

		static Graph of(Element graphml) {
			Map<String, String> names = new HashMap<>();
			each(graphml, "key", (key) -> names.put(key.getAttribute("id"), key.getAttribute("attr.name")));
			List<Map<String, String>> graphs = said(graphml, "graph", names);
			Element graph = (Element) graphml.getElementsByTagName("graph").item(0);
			return new Graph(graphs.getFirst(), said(graph, "node", names), said(graph, "edge", names));
		}

		private static List<Map<String, String>> said(Element above, String place, Map<String, String> names) {
			List<Map<String, String>> all = new ArrayList<>();
			each(above, place, (element) -> {
				Map<String, String> said = new LinkedHashMap<>();
				for (String end : List.of("source", "target")) {
					if (element.hasAttribute(end)) {
						said.put(end, element.getAttribute(end));
					}
				}
				each(element, "data", (data) -> said.put(names.get(data.getAttribute("key")), data.getTextContent()));
				all.add(said);
			});
			return all;
		}

		private static void each(Element above, String name, Consumer<Element> taker) {
			for (Node child = above.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child.getNodeName().equals(name)) {
					taker.accept((Element) child);
				}
			}
		}

	}

	/**
	 * A file of JSON by the line.
	 *
	 * @param about the first line
	 * @param nodes the others
	 * @param below the text of the others
	 */
	record Lines(Map<?, ?> about, List<Object> nodes, String below) {

		static Lines of(String file) {
			String[] parts = file.split("\n", 2);
			return new Lines((Map<?, ?>) JSON.readValue(parts[0], Map.class).get("export"),
					parts[1].lines().map((line) -> JSON.readValue(line, Object.class)).collect(Collectors.toList()),
					parts[1]);
		}

	}

}
