package org.sendgraph.export;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A key that GraphML has to declare before it is used: what values stand under it.
 */
final class GraphMlKey {

	static final String GRAPH = "graph";

	private final String place;

	private final String name;

	private final String id;

	private String type = "";

	GraphMlKey(String place, String name, String id) {
		this.place = place;
		this.name = name;
		this.id = id;
	}

	static String place(Thing thing) {
		return thing.edge() ? "edge" : "node";
	}

	void holds(Object value) {
		String here = switch (value) {
			case Boolean truth -> "boolean";
			case Integer number -> "int";
			case Long number -> "long";
			case BigInteger number -> "double";
			case BigDecimal number -> "double";
			default -> "string";
		};
		if (this.type.isEmpty() || this.type.equals(here)) {
			this.type = here;
		}
		else {
			this.type = wider(here);
		}
	}

	private String wider(String other) {
		boolean numbers = isNumber(this.type) && isNumber(other);
		boolean whole = !this.type.equals("double") && !other.equals("double");
		return numbers ? (whole ? "long" : "double") : "string";
	}

	private static boolean isNumber(String type) {
		return type.equals("int") || type.equals("long") || type.equals("double");
	}

	String place() {
		return this.place;
	}

	String name() {
		return this.name;
	}

	String id() {
		return this.id;
	}

	String type() {
		return this.type;
	}

}
