package org.sendgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/**
 * What a schema says about each of its types, fields, arguments, values and directives.
 */
final class SchemaDescriptions {

	private static final Path FOLDER = Path.of("graphql-schema");

	private SchemaDescriptions() {
	}

	/** The whole schema as it stands in the files. */
	static String inFiles() throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.sorted().toList()) {
				text.append(Files.readString(file)).append('\n');
			}
		}
		return text.toString();
	}

	/**
	 * Lists what is said about everything that can be described.
	 * @param schema in the schema language
	 * @return descriptions by place, such as {@code Query.search.text}; an empty text
	 * where there is none
	 */
	static Map<String, String> of(String schema) {
		return of(parsed(schema));
	}

	private static Map<String, String> of(Document document) {
		Map<String, String> said = new TreeMap<>();
		document.getDefinitions().forEach((definition) -> add(said, "", definition));
		return said;
	}

	/**
	 * Lists what clients are told: a field without a description of its own has that of
	 * an interface.
	 * @param schema in the schema language
	 * @return descriptions by place
	 */
	static Map<String, String> toClients(String schema) {
		Document document = parsed(schema);
		Map<String, String> said = of(document);
		Map<String, String> told = new TreeMap<>(said);
		Map<String, Set<String>> interfaces = interfaces(document);
		for (ImplementingTypeDefinition<?> type : document.getDefinitionsOfType(ImplementingTypeDefinition.class)) {
			for (FieldDefinition field : type.getFieldDefinitions()) {
				interfaces.get(type.getName())
					.stream()
					.map((above) -> said.getOrDefault(above + "." + field.getName(), ""))
					.filter((text) -> !text.isEmpty())
					.findFirst()
					.ifPresent((text) -> told.merge(type.getName() + "." + field.getName(), text,
							(own, inherited) -> own.isEmpty() ? inherited : own));
			}
		}
		return told;
	}

	private static Map<String, Set<String>> interfaces(Document document) {
		Map<String, Set<String>> interfaces = new TreeMap<>();
		for (ImplementingTypeDefinition<?> type : document.getDefinitionsOfType(ImplementingTypeDefinition.class)) {
			Set<String> above = interfaces.computeIfAbsent(type.getName(), (name) -> new LinkedHashSet<>());
			type.getImplements().forEach((one) -> above.add(((TypeName) one).getName()));
		}
		return interfaces;
	}

	private static void add(Map<String, String> said, String above, Node<?> node) {
		String place = above;
		if (node instanceof DescribedNode<?> described && node instanceof NamedNode<?> named) {
			String name = ((node instanceof DirectiveDefinition) ? "@" : "") + named.getName();
			place = above.isEmpty() ? name : above + "." + name;
			if (!(node instanceof SDLExtensionDefinition)) {
				String text = (described.getDescription() != null) ? described.getDescription().getContent() : "";
				said.put(place, text.strip());
			}
		}
		for (Node<?> child : node.getChildren()) {
			add(said, place, child);
		}
	}

	/** Without the limits that the documents of strangers have. */
	private static Document parsed(String schema) {
		return new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(schema)
			.parserOptions(ParserOptions.getDefaultSdlParserOptions())
			.build());
	}

}
