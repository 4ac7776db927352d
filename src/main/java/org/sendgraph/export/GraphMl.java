package org.sendgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes GraphML in the order that its schema asks for: a description, keys, nodes,
 * edges.
 */
final class GraphMl {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private final XMLStreamWriter xml;

	private final Map<String, GraphMlKey> keys;

	GraphMl(OutputStream out, Map<String, GraphMlKey> keys) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		this.keys = keys;
	}

	void begin(List<Map.Entry<String, Object>> about, Map<String, Object> beside) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("graphml");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeStartElement("desc");
		for (Map.Entry<String, Object> line : about) {
			this.xml.writeCharacters(allowed(line.getKey() + ": " + line.getValue() + "\n"));
		}
		this.xml.writeEndElement();
		for (GraphMlKey key : this.keys.values()) {
			this.xml.writeEmptyElement("key");
			this.xml.writeAttribute("id", key.id());
			this.xml.writeAttribute("for", key.place());
			this.xml.writeAttribute("attr.name", key.name());
			this.xml.writeAttribute("attr.type", key.type());
		}
		this.xml.writeStartElement(GraphMlKey.GRAPH);
		this.xml.writeAttribute("edgedefault", "directed");
		data(GraphMlKey.GRAPH, beside);
	}

	void write(Thing thing) throws IOException {
		try {
			element(thing);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void element(Thing thing) throws XMLStreamException {
		String place = GraphMlKey.place(thing);
		this.xml.writeStartElement(place);
		if (thing.id() != null) {
			this.xml.writeAttribute("id", token(thing.id()));
		}
		if (thing.from() != null && thing.to() != null) {
			this.xml.writeAttribute("source", token(thing.from()));
			this.xml.writeAttribute("target", token(thing.to()));
		}
		data(place, thing.data());
		this.xml.writeEndElement();
	}

	private void data(String place, Map<String, Object> data) throws XMLStreamException {
		for (Map.Entry<String, Object> one : data.entrySet()) {
			this.xml.writeStartElement("data");
			this.xml.writeAttribute("key", this.keys.get(place + " " + one.getKey()).id());
			this.xml.writeCharacters(allowed(Table.text(one.getValue())));
			this.xml.writeEndElement();
		}
	}

	void end() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	/** Ids are name tokens in GraphML; the id as it is stands in the data. */
	static String token(String id) {
		StringBuilder token = new StringBuilder();
		id.codePoints().forEach((letter) -> {
			if (letter < 128 && (Character.isLetterOrDigit(letter) || ".-:".indexOf(letter) >= 0)) {
				token.appendCodePoint(letter);
			}
			else {
				token.append('_').append(Integer.toHexString(letter)).append('_');
			}
		});
		return token.toString();
	}

	/** XML has no sign for most control characters, nor for half a pair of surrogates. */
	private static String allowed(String text) {
		StringBuilder allowed = new StringBuilder(text.length());
		text.codePoints()
			.map((letter) -> (letter == '\t' || letter == '\n' || letter == '\r' || (letter >= 0x20 && letter < 0xD800)
					|| (letter >= 0xE000 && letter < 0xFFFE) || letter >= 0x10000) ? letter : 0xFFFD)
			.forEach(allowed::appendCodePoint);
		return allowed.toString();
	}

}
