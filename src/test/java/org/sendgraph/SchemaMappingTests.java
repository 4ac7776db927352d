package org.sendgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.ConnectionTypeDefinitionConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the schema promises, Java keeps: every field and argument is resolved, and may be
 * null in both or in neither. The application is put together and not started, so no
 * graph is needed.
 */
class SchemaMappingTests {

	private static final Path FOLDER = Path.of("graphql-schema");

	private static ConfigurableApplicationContext application;

	@BeforeAll
	static void putTheApplicationTogether() {
		application = new SpringApplicationBuilder(SendGraph.class, NothingStarts.class).web(WebApplicationType.NONE)
			.run("--spring.neo4j.uri=bolt://127.0.0.1:1", "--logging.level.root=warn", "--spring.main.banner-mode=off");
	}

	@AfterAll
	static void close() {
		application.close();
	}

	@Test
	void leavesNothingUnmapped() {
		SchemaReport report = inspect((file, text) -> text);
		assertThat(report.schema().getQueryType().getFields()).hasSizeGreaterThan(10);
		assertThat(report.unmappedFields()).isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
		assertThat(report.skippedTypes()).isEmpty();
	}

	@Test
	void findsAFieldThatNobodyResolves() {
		SchemaReport report = inspect(with("terms", "type Period @allow(to: [EVERYONE]) {",
				"type Period @allow(to: [EVERYONE]) {\n  weekday: String"));
		assertThat(report.unmappedFields()).hasToString("[Period.weekday]");
	}

	@Test
	void findsAMethodWhoseFieldIsGone() {
		SchemaReport report = inspect(with("terms", "  nodes(", "  things("));
		assertThat(report.unmappedRegistrations().keySet()).hasToString("[Query.nodes]");
	}

	@Test
	void findsAParameterWhoseArgumentIsGone() {
		SchemaReport report = inspect(with("terms", "    text: String!", "    words: String!"));
		assertThat(report.unmappedArguments().values()).containsExactly(List.of("text"));
	}

	@Test
	void findsAFieldThatPromisesTooMuch() {
		SchemaReport report = inspect(with("terms", "  start: Date\n", "  start: Date!\n"));
		assertThat(report.fieldNullnessErrors().keySet()).hasToString("[Period.start]");
	}

	@Test
	void findsAnArgumentThatMayBeNullOnlyInTheSchema() {
		SchemaReport report = inspect(with("terms", "    text: String!", "    text: String"));
		assertThat(report.argumentNullnessErrors()).hasSize(1);
	}

	@Test
	void findsATypeThatJavaHasNot() {
		SchemaReport report = inspect(with("terms", "union SearchResult =",
				"type Riddle @allow(to: [EVERYONE]) { id: ID! }\nunion SearchResult = Riddle |"));
		assertThat(report.skippedTypes()).isNotEmpty().allSatisfy((type) -> assertThat(type).hasToString("Riddle"));
	}

	private static Edit with(String feature, String old, String replacement) {
		return (file, text) -> {
			if (!file.equals(feature + ".graphqls")) {
				return text;
			}
			assertThat(text).contains(old);
			return text.replace(old, replacement);
		};
	}

	private static SchemaReport inspect(Edit edit) {
		List<SchemaReport> reports = new ArrayList<>();
		GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder()
			.schemaResources(schema(edit))
			.configureTypeDefinitions(new ConnectionTypeDefinitionConfigurer())
			.inspectSchemaMappings(reports::add);
		application.getBeanProvider(RuntimeWiringConfigurer.class)
			.orderedStream()
			.forEach(builder::configureRuntimeWiring);
		application.getBeanProvider(GraphQlSourceBuilderCustomizer.class)
			.orderedStream()
			.forEach((customizer) -> customizer.customize(builder));
		builder.build();
		return reports.getFirst();
	}

	private static Resource[] schema(Edit edit) {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted()
				.map((file) -> edit.of(file.getFileName().toString(), read(file)))
				.map((text) -> new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))
				.toArray(Resource[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What to make of a file of the schema.
	 */
	interface Edit {

		String of(String file, String text);

	}

	/**
	 * Keeps the parts of the application that would go to the graph from starting.
	 */
	static class NothingStarts {

		@Bean
		LifecycleProcessor lifecycleProcessor() {
			return new LifecycleProcessor() {
				@Override
				public void onRefresh() {
				}

				@Override
				public void onClose() {
				}

				@Override
				public void start() {
				}

				@Override
				public void stop() {
				}

				@Override
				public boolean isRunning() {
					return false;
				}
			};
		}

	}

}
