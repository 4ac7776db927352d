package org.sendgraph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.RawVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * A question with one field of Query, made ready to be asked page after page for two
 * dates.
 */
final class PagedQuestion {

	private static final ExecutableNormalizedOperationFactory.Options BOUNDED = ExecutableNormalizedOperationFactory.Options
		.defaultOptions()
		.maxChildrenDepth(50)
		.maxFieldsCount(10_000);

	private final Question asked;

	private final Selection field;

	private final Answered answered;

	private final Beside beside;

	private final Paged paged;

	private final Snapshot ownDates;

	private PagedQuestion(Question asked, Selection field, Answered answered, Beside beside, Paged paged,
			Snapshot ownDates) {
		this.asked = asked;
		this.field = field;
		this.answered = answered;
		this.beside = beside;
		this.paged = paged;
		this.ownDates = ownDates;
	}

	/**
	 * Reads a question.
	 * @param question what the client asks
	 * @param schema the API
	 * @param asSeen whether to take the one page that the question asks for
	 * @return the question, ready to be asked
	 * @throws Refused when it is no question of one field
	 */
	static PagedQuestion of(Question question, GraphQLSchema schema, boolean asSeen) {
		Document document = valid(question, schema);
		OperationDefinition operation = operation(document, question.operationName());
		Field written = onlyField(operation);
		ExecutableNormalizedField normal = normal(question, schema, document);
		GraphQLFieldDefinition definition = normal.getFieldDefinitions(schema).getFirst();
		Selection field = Selection.of(normal, schema);
		Answered answered = Answered.of(field, definition);
		Beside beside = answered.connection() ? Beside.of(field, definition, Paged.unused(document)) : Beside.NOTHING;
		boolean pages = answered.connection() && !asSeen;
		if (pages && (normal.getNormalizedArguments().containsKey("last")
				|| normal.getNormalizedArguments().containsKey("before"))) {
			throw Refused.badInput("An export takes every page from the first on: leave last and before out, "
					+ "or add page=true to the link to take this page alone.");
		}
		Question plain = new Question(AstPrinter.printAstCompact(document), question.operationName(),
				question.variables());
		return new PagedQuestion(plain, field, answered, beside,
				Paged.of(document, operation, beside.completed(written), definition, pages),
				Snapshot.of(normal.getResolvedArguments().get("asOf")));
	}

	private static Document valid(Question question, GraphQLSchema schema) {
		ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema,
				ExecutionInput.newExecutionInput(question.query()).build());
		if (result.isFailure()) {
			throw Refused.badInput(Words.shortened(result.getErrors().getFirst().getMessage()));
		}
		return result.getDocument();
	}

	private static OperationDefinition operation(Document document, @Nullable String name) {
		List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((one) -> name == null || name.equals(one.getName()))
			.toList();
		if (operations.size() != 1) {
			throw Refused.badInput("operationName: the document has " + operations.size()
					+ " operations that it could mean. Accepted: the name of one of them.");
		}
		if (operations.getFirst().getOperation() != OperationDefinition.Operation.QUERY) {
			throw Refused.badInput("Only a query can be exported: an export never changes anything.");
		}
		return operations.getFirst();
	}

	private static Field onlyField(OperationDefinition operation) {
		List<?> selections = operation.getSelectionSet().getSelections();
		if (selections.size() != 1 || !(selections.getFirst() instanceof Field field)) {
			throw Refused.badInput("An export is the answer of one field: ask one field of Query, "
					+ "written in the query itself and not in a fragment.");
		}
		return field;
	}

	private static ExecutableNormalizedField normal(Question question, GraphQLSchema schema, Document document) {
		try {
			return ExecutableNormalizedOperationFactory
				.createExecutableNormalizedOperationWithRawVariables(schema, document, question.operationName(),
						RawVariables.of(question.variables()), BOUNDED)
				.getTopLevelFields()
				.stream()
				.findFirst()
				.orElseThrow(() -> Refused.badInput("The question skips its only field."));
		}
		catch (GraphQLException ex) {
			throw Refused.badInput(Words.shortened(String.valueOf(ex.getMessage())));
		}
	}

	Question asked() {
		return this.asked;
	}

	/** What one node of the answer selects. */
	Selection node() {
		return this.answered.node();
	}

	boolean takesDates() {
		return this.paged.takesDates();
	}

	/**
	 * The dates that the question says itself; those of the link count where it says
	 * none.
	 */
	Snapshot dates(Snapshot ofTheLink) {
		return this.ownDates.or(ofTheLink);
	}

	Question page(Snapshot dates, int first, @Nullable String after) {
		return new Question(this.paged.document(), this.asked.operationName(),
				this.paged.variables(new LinkedHashMap<>(this.asked.variables()), dates, first, after));
	}

	List<@Nullable Object> nodes(Map<String, Object> data) {
		return this.answered.nodes(data.get(this.field.key()));
	}

	/** What the answer says beside its nodes, by name. */
	Map<String, @Nullable Object> beside(Map<String, Object> data) {
		return this.beside.told(data.get(this.field.key()));
	}

	@Nullable String next(Map<String, Object> data) {
		return this.paged.next(data.get(this.field.key()));
	}

}
