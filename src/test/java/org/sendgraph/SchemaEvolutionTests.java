package org.sendgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that clients build on goes away without notice: what breaks the published
 * contract must have been deprecated there, with a day of removal that has passed. A
 * release publishes anew with {@code -Dsendgraph.golden.write=true}.
 */
class SchemaEvolutionTests {

	private static final Path PUBLISHED = Path.of("src/test/resources/published-schema.graphqls");

	private static final Pattern REMOVAL = Pattern.compile("Removed after (\\d{4}-\\d{2}-\\d{2})\\.");

	@Test
	void breakNothingThatWasPublished() throws IOException {
		String now = SchemaDescriptions.inFiles();
		if (Boolean.getBoolean("sendgraph.golden.write")) {
			Files.writeString(PUBLISHED, now);
		}
		assertThat(breakages(Files.readString(PUBLISHED), now, LocalDate.now())).isEmpty();
	}

	@Test
	void catchWhatWouldBreakAClient() {
		String published = "type Query { a: String b(c: Int): Int d(i: I): E } enum E { F G } input I { j: Int }";
		assertThat(breakages(published, published.replace("a: String ", ""))).singleElement()
			.asString()
			.contains("Query.a");
		assertThat(breakages(published, published.replace("a: String ", "a: Int "))).hasSize(1);
		assertThat(breakages(published, published.replace("b(c: Int)", "b(c: Int!)"))).hasSize(1);
		assertThat(breakages(published, published.replace("b(c: Int)", "b"))).hasSize(1);
		assertThat(breakages(published, published.replace("F G", "F"))).singleElement().asString().contains("E.G");
		assertThat(breakages(published, published.replace("j: Int", "j: Int k: Int!"))).hasSize(1);
		assertThat(breakages(published, published.replace("a: String", "a: String x: Int"))).isEmpty();
	}

	@Test
	void letGoWhatWasDeprecatedUntilADayThatHasPassed() {
		String published = "type Query { a: Int b: String @deprecated(reason: \"One is enough. Use a. Removed after 2026-11-01.\") }";
		String without = "type Query { a: Int }";
		assertThat(breakages(published, without, LocalDate.of(2026, 11, 2))).isEmpty();
		assertThat(breakages(published, without, LocalDate.of(2026, 11, 1))).hasSize(1);
		assertThat(breakages(published.replace(" Removed after 2026-11-01.", ""), without, LocalDate.of(2027, 1, 1)))
			.hasSize(1);
	}

	private static List<String> breakages(String published, String now) {
		return breakages(published, now, LocalDate.of(2026, 11, 27));
	}

	private static List<String> breakages(String published, String now, LocalDate today) {
		GraphQLSchema old = schema(published);
		CapturingReporter found = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(old, schema(now)), found);
		return found.getBreakages()
			.stream()
			.filter((breakage) -> !announced(old, breakage, today))
			.map((breakage) -> breakage.getTypeName() + "."
					+ Objects.requireNonNullElse(breakage.getFieldName(), String.join(".", breakage.getComponents()))
					+ ": " + breakage.getReasonMsg())
			.toList();
	}

	private static boolean announced(GraphQLSchema published, DiffEvent breakage, LocalDate today) {
		String reason = reason(published, breakage);
		Matcher removal = REMOVAL.matcher((reason != null) ? reason : "");
		return removal.find() && LocalDate.parse(removal.group(1)).isBefore(today);
	}

	private static @Nullable String reason(GraphQLSchema published, DiffEvent breakage) {
		String name = Objects.requireNonNullElse(breakage.getFieldName(), "");
		return switch (published.getType(breakage.getTypeName())) {
			case GraphQLFieldsContainer type when type.getFieldDefinition(name) != null ->
				type.getFieldDefinition(name).getDeprecationReason();
			case GraphQLEnumType type when !breakage.getComponents().isEmpty()
					&& type.getValue(breakage.getComponents().getLast()) != null ->
				type.getValue(breakage.getComponents().getLast()).getDeprecationReason();
			case null, default -> null;
		};
	}

	private static GraphQLSchema schema(String sdl) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
	}

}
