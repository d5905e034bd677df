package io.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.entente.model.RawDocument;
import org.jspecify.annotations.Nullable;

/**
 * RSS (0.9 to 2.0) and Atom feeds, one item at a time. Document types and external
 * entities are switched off: a feed comes from anywhere.
 */
final class FeedStream implements ItemStream {

	private static final Pattern MARK_UP = Pattern.compile("<[a-zA-Z][^<>]*>");

	private static final XMLInputFactory FACTORY = factory();

	private final String origin;

	private final InputStream in;

	private final SourceLimits limits;

	private final Map<String, String> feed = new HashMap<>();

	private @Nullable XMLStreamReader reader;

	private int count;

	FeedStream(String origin, InputStream in, SourceLimits limits) {
		this.origin = origin;
		this.in = in;
		this.limits = limits;
	}

	private static XMLInputFactory factory() {
		// the platform's own parser: its switches are known to work
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	@Override
	public @Nullable SourceItem next() throws IOException {
		try {
			if (this.reader == null) {
				this.reader = FACTORY.createXMLStreamReader(this.in);
			}
			return next(this.reader);
		}
		catch (XMLStreamException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNumber() : 0;
			throw new UnreadableSourceException("it isn't well-formed XML at line " + line
					+ ((this.count > 0) ? "; the " + this.count + " items before were read" : ""));
		}
	}

	private @Nullable SourceItem next(XMLStreamReader xml) throws XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			String name = xml.getLocalName();
			if (name.equals("item") || name.equals("entry")) {
				this.count++;
				return item(fields(xml, name));
			}
			if (name.equals("title") || name.equals("language")) {
				this.feed.putIfAbsent(name, text(xml).strip());
			}
			else if (name.equals("feed")) {
				String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
				if (language != null) {
					this.feed.put("language", language);
				}
			}
		}
		return null;
	}

	private SourceItem item(Map<String, String> fields) {
		String place = this.origin + "[" + this.count + "]";
		String content = first(fields, "encoded", "content", "description", "summary");
		if (content == null) {
			return ItemStream.failure(place, "the feed's item has no text");
		}
		if (content.length() > this.limits.documentChars()) {
			return ItemStream.failure(place, this.limits.tooLong());
		}
		Map<String, String> metadata = new LinkedHashMap<>();
		put(metadata, "title", fields.get("title"));
		put(metadata, "date", first(fields, "pubDate", "published", "date", "issued", "updated"));
		put(metadata, "author", first(fields, "creator", "author"));
		put(metadata, "source", this.feed.get("title"));
		put(metadata, "language", this.feed.get("language"));
		RawDocument.Format format = MARK_UP.matcher(content).find() ? RawDocument.Format.HTML : RawDocument.Format.TEXT;
		return new SourceItem.Document(
				new RawDocument(place, first(fields, "guid", "id"), fields.get("link"), format, content, metadata), 0);
	}

	/** The texts of an item's elements by local name, the first of each name. */
	private Map<String, String> fields(XMLStreamReader xml, String item) throws XMLStreamException {
		Map<String, String> fields = new HashMap<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(item)) {
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = xml.getLocalName();
				String reference = xml.getAttributeValue(null, "href");
				String relation = xml.getAttributeValue(null, "rel");
				String text = text(xml).strip();
				if (name.equals("link") && reference != null) {
					text = (relation == null || relation.equals("alternate")) ? reference : "";
				}
				if (!text.isEmpty()) {
					fields.putIfAbsent(name, text);
				}
			}
		}
		return fields;
	}

	/** An element's text, with the mark-up of elements within it (Atom's XHTML). */
	private String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		Deque<String> open = new ArrayDeque<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				if (open.isEmpty()) {
					break;
				}
				text.append("</").append(open.pop()).append('>');
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				open.push(xml.getLocalName());
				text.append('<').append(xml.getLocalName()).append('>');
			}
			else if (xml.isCharacters() && text.length() <= this.limits.documentChars()) {
				text.append(open.isEmpty() ? xml.getText() : xml.getText().replace("&", "&amp;").replace("<", "&lt;"));
			}
		}
		return text.toString();
	}

	private static void put(Map<String, String> map, String key, @Nullable String value) {
		if (value != null) {
			map.put(key, value);
		}
	}

	private static @Nullable String first(Map<String, String> fields, String... names) {
		for (String name : names) {
			String value = fields.get(name);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
