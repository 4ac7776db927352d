package org.sendgraph.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a line of a reference table becomes in the graph.
 *
 * @param kind which statement records it
 * @param label label of its record, or type of its relationship; empty where the
 * statement has it
 * @param ties what its record, or the thing it describes, belongs to
 */
record LineForm(Kind kind, String label, List<LineTie> ties) {

	/** A document that facts were taken from. */
	static LineForm source() {
		return new LineForm(Kind.SOURCE, "", List.of());
	}

	/** Something that lasts, whose id begins with its label, with its particulars. */
	static LineForm thing() {
		return new LineForm(Kind.THING, "", List.of());
	}

	/** A body; its lines, oldest first, are the codes and names that it has had. */
	static LineForm organisation() {
		return new LineForm(Kind.ORGANISATION, "", List.of());
	}

	static LineForm record(String label) {
		return new LineForm(Kind.RECORD, label, List.of());
	}

	/**
	 * A relationship between two bodies, which has no record beside it.
	 * @param type its type
	 * @param from property with the id of the body that it begins at
	 * @param to property with the id of the body that it ends at
	 */
	static LineForm relationship(String type, String from, String to) {
		return new LineForm(Kind.RELATIONSHIP, type, List.of()).from(from, type).to(type, to);
	}

	/** Something with a statement of its own. */
	static LineForm ofItsOwn() {
		return new LineForm(Kind.OF_ITS_OWN, "", List.of());
	}

	/**
	 * A relationship from the record to whatever a property names, or to each of them.
	 */
	LineForm to(String type, String property) {
		return with(new LineTie(type, property, true, false, Map.of()));
	}

	LineForm to(String type, String property, Map<String, Object> properties) {
		return with(new LineTie(type, property, true, false, properties));
	}

	/** A relationship to the record from what a property names. */
	LineForm from(String property, String type) {
		return with(new LineTie(type, property, false, false, Map.of()));
	}

	/**
	 * A relationship of the thing itself, as long as the line that says so stands.
	 */
	LineForm lastingTo(String type, String property) {
		return with(new LineTie(type, property, true, true, Map.of()));
	}

	LineForm lastingFrom(String property, String type) {
		return with(new LineTie(type, property, false, true, Map.of()));
	}

	private LineForm with(LineTie tie) {
		return new LineForm(this.kind, this.label, Stream.concat(this.ties.stream(), Stream.of(tie)).toList());
	}

	/** Which statement records a line. */
	enum Kind {

		/** One for documents. */
		SOURCE,

		/** One for what lasts. */
		THING,

		/** One for bodies. */
		ORGANISATION,

		/** One for what describes nothing that lasts. */
		RECORD,

		/** One for what lies between two bodies. */
		RELATIONSHIP,

		/** One for nothing else. */
		OF_ITS_OWN

	}

}
