package org.sendgraph.limit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads every text that a question gives, in its document or with its variables, in the
 * composed form of Unicode (NFC), in which all that it is compared with stands. Control
 * characters, those that turn the direction of writing, and halves of characters are
 * refused: they make one name look like another. Lines may break, and tabs stand.
 */
@Component
class Characters extends SimplePerformantInstrumentation {

	static final String REFUSAL = "A text has characters that cannot be seen, turn the direction of writing or are half of "
			+ "one. Accepted: text without them.";

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		Map<String, @Nullable Object> composed = new LinkedHashMap<>();
		input.getRawVariables().toMap().forEach((name, value) -> composed.put(name, composed(value)));
		return composed.isEmpty() ? input : input.transform((builder) -> builder.variables(composed));
	}

	private static @Nullable Object composed(@Nullable Object value) {
		return switch (value) {
			case String text -> composed(text);
			case List<?> list -> {
				List<@Nullable Object> all = new ArrayList<>(list.size());
				list.forEach((one) -> all.add(composed(one)));
				yield all;
			}
			case Map<?, ?> map -> {
				Map<Object, @Nullable Object> all = new LinkedHashMap<>();
				map.forEach((name, one) -> all.put(name, composed(one)));
				yield all;
			}
			case null -> null;
			default -> value;
		};
	}

	private static String composed(String text) {
		if (isUnfit(text)) {
			throw new AbortExecutionException(REFUSAL);
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/**
	 * Reads the texts of a document.
	 * @param document was validated
	 * @return the document with its texts in the composed form
	 * @throws AbortExecutionException when one is refused
	 */
	static Document composed(Document document) {
		return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
			@Override
			public TraversalControl visitStringValue(StringValue text, TraverserContext<Node> at) {
				String composed = composed(text.getValue());
				return composed.equals(text.getValue()) ? TraversalControl.CONTINUE
						: TreeTransformerUtil.changeNode(at, text.transform((builder) -> builder.value(composed)));
			}
		});
	}

	private static boolean isUnfit(String text) {
		return text.codePoints().anyMatch((character) -> switch (Character.getType(character)) {
			case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
			case Character.SURROGATE -> true;
			default -> turns(character);
		});
	}

	/** Unicode, property Bidi_Control. */
	private static boolean turns(int character) {
		return character == 0x061C || character == 0x200E || character == 0x200F
				|| (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
	}

}
