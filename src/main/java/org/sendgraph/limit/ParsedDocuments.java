package org.sendgraph.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.ParserOptions;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Documents that were parsed and validated before, none of them with more tokens or
 * directives than one may have. Clients send the same few with other variables; parsing
 * and validating one takes longer than many an answer.
 */
@Component
class ParsedDocuments implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

	/** In characters of the documents. */
	private static final long MOST = 1_000_000;

	private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((String document, PreparsedDocumentEntry entry) -> document.length())
		.build();

	private final ParserOptions options;

	private final int most;

	private final StoredDocuments stored;

	ParsedDocuments(LimitSettings limits, StoredDocuments stored) {
		this.stored = stored;
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((builder) -> builder.maxTokens(limits.tokens()));
		this.most = limits.directives();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.valid.getIfPresent(input.getQuery());
		if (known == null) {
			input.getGraphQLContext().put(ParserOptions.class, this.options);
			known = this.stored.allows(input.getQuery()) ? checked(parseAndValidate.apply(input)) : notStored();
			if (!known.hasErrors()) {
				this.valid.put(input.getQuery(), known);
			}
		}
		return CompletableFuture.completedFuture(known);
	}

	private static PreparsedDocumentEntry notStored() {
		return new PreparsedDocumentEntry(GraphQLError.newError()
			.errorType(ErrorType.ValidationError)
			.message("%s",
					"Only stored documents are answered here. Accepted: the documentId of one that is listed at "
							+ "/graphql/documents.")
			.build());
	}

	private PreparsedDocumentEntry checked(PreparsedDocumentEntry parsed) {
		if (parsed.hasErrors()) {
			return parsed;
		}
		AtomicInteger directives = new AtomicInteger();
		new NodeTraverser().preOrder(new NodeVisitorStub() {
			@Override
			public TraversalControl visitDirective(Directive directive, TraverserContext<Node> at) {
				directives.incrementAndGet();
				return TraversalControl.CONTINUE;
			}
		}, parsed.getDocument());
		if (directives.get() > this.most) {
			return new PreparsedDocumentEntry(GraphQLError.newError()
				.errorType(ErrorType.ValidationError)
				.message("The document has %d directives. Accepted: at most %d.", directives.get(), this.most)
				.build());
		}
		try {
			return new PreparsedDocumentEntry(Characters.composed(parsed.getDocument()));
		}
		catch (AbortExecutionException unfit) {
			return new PreparsedDocumentEntry(unfit);
		}
	}

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(this));
	}

}
