package io.entente.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 as a stream. The platform's own writer puts line breaks into attributes
 * as they are, which readers turn into blanks, and characters that XML has no way to
 * write; here they come back as they were, or as the replacement character.
 */
final class XmlWriter {

	/** Elements down to this depth begin a line, so that a person can look into it. */
	private static final int LINES = 2;

	private final Writer out;

	private final Deque<String> open = new ArrayDeque<>();

	private boolean tagOpen;

	XmlWriter(OutputStream out) throws IOException {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/** A part of a file that begins with no declaration. */
	private XmlWriter(Writer out) {
		this.out = out;
	}

	/** Writes elements that are to be appended to another file. */
	static XmlWriter fragment(OutputStream out) {
		return new XmlWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
	}

	/** Opens an element. */
	XmlWriter start(String name) throws IOException {
		endTag();
		if (this.open.size() <= LINES) {
			this.out.write('\n');
		}
		this.out.write('<');
		this.out.write(name);
		this.open.push(name);
		this.tagOpen = true;
		return this;
	}

	/** Adds an attribute to the element just opened. */
	XmlWriter attribute(String name, String value) throws IOException {
		this.out.write(' ');
		this.out.write(name);
		this.out.write("=\"");
		escape(value, true);
		this.out.write('"');
		return this;
	}

	/** Adds text to the element that is open. */
	XmlWriter text(String text) throws IOException {
		endTag();
		escape(text, false);
		return this;
	}

	/** Closes the element that is open. */
	XmlWriter end() throws IOException {
		String name = this.open.pop();
		if (this.tagOpen) {
			this.out.write("/>");
			this.tagOpen = false;
		}
		else {
			this.out.write("</");
			this.out.write(name);
			this.out.write('>');
		}
		return this;
	}

	/**
	 * Hands everything on; the element that is open takes what follows as its content.
	 */
	void flush() throws IOException {
		endTag();
		this.out.flush();
	}

	private void endTag() throws IOException {
		if (this.tagOpen) {
			this.out.write('>');
			this.tagOpen = false;
		}
	}

	private void escape(String text, boolean attribute) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '<' -> this.out.write("&lt;");
				case '>' -> this.out.write("&gt;");
				case '&' -> this.out.write("&amp;");
				case '"' -> this.out.write(attribute ? "&quot;" : "\"");
				case '\r' -> this.out.write("&#13;");
				case '\n' -> this.out.write(attribute ? "&#10;" : "\n");
				case '\t' -> this.out.write(attribute ? "&#9;" : "\t");
				default -> {
					if (Character.isHighSurrogate(character) && i + 1 < text.length()
							&& Character.isLowSurrogate(text.charAt(i + 1))) {
						this.out.write(character);
						this.out.write(text.charAt(++i));
					}
					else {
						this.out.write(isXml(character) ? character : WellFormed.REPLACEMENT);
					}
				}
			}
		}
	}

	/** Of the characters of one unit that aren't escaped. */
	private static boolean isXml(char character) {
		return character >= ' ' && !Character.isSurrogate(character) && character < '\ufffe';
	}

}
