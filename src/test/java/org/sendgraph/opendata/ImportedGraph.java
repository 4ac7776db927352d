package org.sendgraph.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

import org.sendgraph.SendGraph;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.util.FileSystemUtils;

/**
 * An application that runs on a home of its own while the command imports into it, as it
 * does beside a server.
 */
final class ImportedGraph implements AutoCloseable {

	private static @Nullable Path made;

	private final Path home;

	private final String[] settings;

	private final ConfigurableApplicationContext application;

	/**
	 * On a copy of a home that has what comes with the application, which takes longer to
	 * make.
	 */
	ImportedGraph() {
		this(copy());
	}

	ImportedGraph(Path home, String... settings) {
		this.home = home;
		this.settings = Stream.concat(Stream.of("--sendgraph.home=" + home), Stream.of(settings))
			.toArray(String[]::new);
		List<String> all = new ArrayList<>(List.of("--logging.level.root=warn", "--spring.main.banner-mode=off"));
		all.addAll(List.of(this.settings));
		this.application = new SpringApplicationBuilder(SendGraph.class).web(WebApplicationType.NONE)
			.run(all.toArray(String[]::new));
	}

	static synchronized Path copy() {
		if (made == null) {
			made = folder();
			new ImportedGraph(made).close();
		}
		Path copy = folder();
		try {
			FileSystemUtils.copyRecursively(made, copy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return copy;
	}

	static Path folder() {
		try {
			return Files.createTempDirectory("sendgraph").toRealPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path home() {
		return this.home;
	}

	<T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/**
	 * Copies a file of the test resources to where the command may write beside it.
	 * @param name path below {@code opendata}
	 * @return the copy
	 */
	static Path file(String name) {
		try {
			Path source = Path.of("src/test/resources/opendata", name);
			Path copy = folder().resolve(source.getFileName());
			Files.copy(source, copy);
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs the command.
	 * @param words its arguments after {@code import}
	 * @return what it said, and its exit code
	 */
	Said run(Object... words) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		try (PrintStream kept = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			System.setOut(kept);
			System.setErr(kept);
			int code = ImportCommand.run(SendGraph.class,
					Arrays.stream(words).map(String::valueOf).toArray(String[]::new), this.settings);
			return new Said(code, said.toString(StandardCharsets.UTF_8));
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
	}

	/** Imports a file of the test resources. */
	Said take(String kind, String file, Object... more) {
		List<Object> words = new ArrayList<>(List.of(kind, file(file)));
		words.addAll(List.of(more));
		return run(words.toArray());
	}

	/**
	 * Runs any statement.
	 * @param statement in Cypher
	 * @return the rows by column
	 */
	List<Map<String, Object>> ask(String statement) {
		try (Session session = bean(Driver.class).session()) {
			return session.run(statement).list(Record::asMap);
		}
	}

	/**
	 * Asks the API.
	 * @param document a question without variables
	 * @return its data
	 */
	Map<String, Object> query(String document) {
		var response = bean(ExecutionGraphQlService.class)
			.execute(new DefaultExecutionGraphQlRequest(document, null, null, null, "test", null))
			.block();
		if (!response.getErrors().isEmpty()) {
			throw new AssertionError(response.getErrors());
		}
		return response.getData();
	}

	/** Everything that an import makes, without what depends on when it ran. */
	List<Map<String, Object>> facts() {
		return ask(
				"""
						MATCH (record:Record)
						WHERE record.table IN ['establishments', 'trusts', 'memberships', 'approvals', 'published files']
						RETURN labels(record) AS labels, record.table + record.key AS line, record.checksum AS checksum,
						  record.start AS start, record.end AS end, record.recordedAt IS NULL AS staged,
						  COUNT { (record)--() } AS ties
						ORDER BY line, start, ties
						UNION ALL
						MATCH (organisation:Organisation) WHERE NOT organisation:NationalBody
						RETURN labels(organisation) AS labels, organisation.id AS line, organisation.name AS checksum, null AS start,
						  null AS end, false AS staged, COUNT { (organisation)--() } AS ties
						ORDER BY line""");
	}

	@Override
	public void close() {
		this.application.close();
	}

	/**
	 * What the command said.
	 *
	 * @param code exit code
	 * @param text everything it printed
	 */
	record Said(int code, String text) {
	}

}
