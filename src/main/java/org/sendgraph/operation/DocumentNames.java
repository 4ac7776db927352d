package org.sendgraph.operation;

import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

import org.sendgraph.graph.Checksum;
import org.sendgraph.limit.StoredDocuments;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * What documents and operations are called where they are seen from outside.
 */
@Component
class DocumentNames {

	/** Any that is not stored. Whoever asks can make as many of them as they like. */
	static final String OTHER = "other";

	/** Without a document that could be read. */
	static final String NONE = "none";

	private static final int LONGEST = 60;

	private static final int DIGITS = 16;

	private final StoredDocuments stored;

	/** Told apart by identity, and kept for as long as their parsed documents. */
	private final Cache<OperationDefinition, String> ids = Caffeine.newBuilder().weakKeys().build();

	DocumentNames(StoredDocuments stored) {
		this.stored = stored;
	}

	/** The name of a stored document, or that it is none. */
	String name(ExecutionRequestObservationContext operation) {
		return Objects.requireNonNullElse(this.stored.nameOf(operation.getExecutionInput().getQuery()), OTHER);
	}

	/**
	 * The name of a stored document, else the beginning of the SHA-256 of what is asked:
	 * the same whatever literals, names for fields and layout it has, so that no text can
	 * be found out by trying.
	 */
	String id(ExecutionRequestObservationContext operation) {
		String name = name(operation);
		ExecutionContext context = operation.getExecutionContext();
		if (!name.equals(OTHER) || context == null) {
			return name.equals(OTHER) ? NONE : name;
		}
		return Objects.requireNonNull(this.ids.get(context.getOperationDefinition(), (asked) -> Checksum
			.of(AstPrinter.printAst(new AstSignature().privacySafeQuery(context.getDocument(), asked.getName())))
			.substring(0, DIGITS)));
	}

	/**
	 * The beginning of the name of an operation as it stands in the document, where it
	 * can have letters, digits and underscores only.
	 */
	String operation(ExecutionRequestObservationContext operation) {
		ExecutionContext context = operation.getExecutionContext();
		@Nullable String name = (context != null) ? context.getOperationDefinition().getName() : null;
		return (name == null) ? NONE : name.substring(0, Math.min(LONGEST, name.length()));
	}

}
