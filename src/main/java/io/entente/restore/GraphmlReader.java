package io.entente.restore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.entente.exports.ExportSchema;
import io.entente.exports.ExportedFact.Participation;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads GraphML as it comes: a fact's participants are the edges behind it. Document
 * types, and with them entities of whatever kind, are refused.
 */
final class GraphmlReader implements GraphReader {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final int MOST_IN_A_VALUE = 16 << 20;

	@Override
	public void read(BoundedInput in, GraphSink sink) throws UnreadableGraphException, IOException {
		try {
			XMLStreamReader xml = factory().createXMLStreamReader(in, "UTF-8");
			new Reading(xml, in, sink).read();
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof IOException cause) {
				throw cause;
			}
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber() : -1;
			throw new UnreadableGraphException(
					(line > 0) ? "it is cut off or damaged in line " + line : "it is cut off or damaged", ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((_, _, _, _) -> {
			throw new XMLStreamException("Nothing from elsewhere is read");
		});
		return factory;
	}

	/** One file. */
	private static final class Reading {

		private final XMLStreamReader xml;

		private final BoundedInput in;

		private final GraphSink sink;

		/** The fact whose edges come. */
		private @Nullable Map<String, String> fact;

		private String factUid = "";

		private final List<Participation> participants = new ArrayList<>();

		private @Nullable String broken;

		private boolean ours;

		Reading(XMLStreamReader xml, BoundedInput in, GraphSink sink) {
			this.xml = xml;
			this.in = in;
			this.sink = sink;
		}

		void read() throws XMLStreamException, UnreadableGraphException {
			while (this.xml.hasNext()) {
				switch (this.xml.next()) {
					case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
						throw new UnreadableGraphException("it declares or uses entities (line "
								+ this.xml.getLocation().getLineNumber() + "), which no export of Entente's does");
					case XMLStreamConstants.START_ELEMENT -> element();
					default -> {
						// line breaks and ends
					}
				}
			}
			if (!this.ours) {
				throw foreign();
			}
			finishFact();
		}

		private void element() throws XMLStreamException, UnreadableGraphException {
			this.in.next();
			switch (this.xml.getLocalName()) {
				case "graphml" -> require(NAMESPACE.equals(this.xml.getNamespaceURI()));
				case "key" -> key();
				case "graph" -> {
					require(attribute("id").equals("entente"));
					this.ours = true;
				}
				case "data" -> {
					if (attribute("key").equals("graph-schema")) {
						version(text());
					}
				}
				case "node" -> node();
				case "edge" -> edge();
				default -> throw foreign();
			}
		}

		private void key() throws UnreadableGraphException {
			if (attribute("id").equals("edge-fact")) {
				throw new UnreadableGraphException(
						"its facts are edges, which don't tell all who take part; export it with facts as nodes");
			}
		}

		private static void version(String schema) throws UnreadableGraphException {
			if (!schema.equals(ExportSchema.CURRENT)) {
				throw new UnreadableGraphException(
						"it was exported by another version of Entente (%s; this one reads %s)"
							.formatted(Fields.clipped(schema), ExportSchema.CURRENT));
			}
		}

		private void node() throws XMLStreamException, UnreadableGraphException {
			require(this.ours);
			finishFact();
			String id = attribute("id");
			Map<String, String> values = data("node-");
			if ("fact".equals(values.get("class"))) {
				this.fact = values;
				this.factUid = id;
				return;
			}
			try {
				EntityUid uid = new Fields(Map.of("id", id)).uid("id", EntityUid::new);
				this.sink.entity(Records.entity(uid, GraphmlValues.fields(values)));
			}
			catch (BadRecordException ex) {
				this.sink.skipped("entity " + Fields.clipped(id), String.valueOf(ex.getMessage()));
			}
		}

		private void edge() throws XMLStreamException, UnreadableGraphException {
			String source = attribute("source");
			String target = attribute("target");
			Map<String, String> values = data("edge-");
			if (this.fact == null || !target.equals(this.factUid)) {
				throw new UnreadableGraphException("an edge doesn't stand behind its fact (line "
						+ this.xml.getLocation().getLineNumber() + "): another program has written the file anew");
			}
			try {
				this.participants
					.add(new Participation(new Fields(Map.of("participant", source)).uid("participant", EntityUid::new),
							new Fields(values).constant("role", Role.class)));
			}
			catch (BadRecordException ex) {
				this.broken = ex.getMessage();
			}
		}

		private void finishFact() {
			Map<String, String> values = this.fact;
			if (values == null) {
				return;
			}
			try {
				if (this.broken != null) {
					throw new BadRecordException(this.broken);
				}
				FactUid uid = new Fields(Map.of("id", this.factUid)).uid("id", FactUid::new);
				this.sink.fact(Records.fact(uid, GraphmlValues.fields(values), this.participants,
						GraphmlValues.sentences(values)));
			}
			catch (BadRecordException ex) {
				this.sink.skipped("fact " + Fields.clipped(this.factUid), String.valueOf(ex.getMessage()));
			}
			this.fact = null;
			this.broken = null;
			this.participants.clear();
		}

		/** The data of the element that is open, to its end. */
		private Map<String, String> data(String prefix) throws XMLStreamException, UnreadableGraphException {
			Map<String, String> values = new HashMap<>();
			while (true) {
				switch (this.xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						this.in.next();
						require(this.xml.getLocalName().equals("data"));
						String key = attribute("key");
						String text = text();
						if (key.startsWith(prefix)) {
							values.put(key.substring(prefix.length()), text);
						}
					}
					case XMLStreamConstants.END_ELEMENT -> {
						return values;
					}
					case XMLStreamConstants.ENTITY_REFERENCE ->
						throw new UnreadableGraphException("it uses entities, which no export of Entente's does");
					default -> {
						// line breaks
					}
				}
			}
		}

		/** Text comes in pieces. */
		private String text() throws XMLStreamException, UnreadableGraphException {
			StringBuilder text = new StringBuilder();
			while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
				switch (this.xml.getEventType()) {
					case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
						text.append(this.xml.getTextCharacters(), this.xml.getTextStart(), this.xml.getTextLength());
						if (text.length() > MOST_IN_A_VALUE) {
							throw new UnreadableGraphException(
									"a value in line " + this.xml.getLocation().getLineNumber() + " is too large");
						}
					}
					default -> throw new UnreadableGraphException(
							"a value in line " + this.xml.getLocation().getLineNumber() + " isn't plain text");
				}
			}
			return text.toString();
		}

		private String attribute(String name) {
			String value = this.xml.getAttributeValue(null, name);
			return (value != null) ? value : "";
		}

		private static void require(boolean ours) throws UnreadableGraphException {
			if (!ours) {
				throw foreign();
			}
		}

		private static UnreadableGraphException foreign() {
			return new UnreadableGraphException("it is GraphML of another program; only what Entente exported is read");
		}

	}

}
