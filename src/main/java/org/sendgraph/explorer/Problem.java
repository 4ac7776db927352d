package org.sendgraph.explorer;

import org.springframework.graphql.ResponseError;

/**
 * What the API finds wrong.
 *
 * @param code its code
 * @param argument path of the value that is wrong, such as {@code question.age}; empty
 * where none is named
 * @param at field of the answer that has none for it; empty where none is named
 * @param message what is wrong, and what is accepted
 */
record Problem(String code, String argument, String at, String message) {

	static Problem of(ResponseError error) {
		return new Problem(String.valueOf(error.getExtensions().get("code")),
				String.valueOf(error.getExtensions().getOrDefault("argument", "")), error.getPath(),
				String.valueOf(error.getMessage()));
	}

	/** Whether whoever asked can mend it by asking otherwise. */
	boolean badInput() {
		return this.code.equals("BAD_INPUT");
	}

	/** The last part of the path, by which forms name their fields. */
	String field() {
		return this.argument.substring(this.argument.lastIndexOf('.') + 1);
	}

}
