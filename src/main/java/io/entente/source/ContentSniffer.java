package io.entente.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells from its first bytes what content is. */
final class ContentSniffer {

	private static final int HEAD = 4096;

	private static final int TAR_MAGIC_AT = 257;

	private static final Pattern FEED = Pattern.compile("(?s).{0,4000}?<(?:\\w+:)?(?:rss|RDF|feed)[\\s>].*");

	private static final Pattern PAGE = Pattern
		.compile("(?is)(?:<\\?xml[^>]*>)?\\s*(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body).*");

	private static final Pattern FRAGMENT = Pattern
		.compile("(?is)<(?:article|main|section|div|p|h[1-6]|title|meta|header)[\\s>].*");

	/** A brace or bracket alone on its line opens a document of several lines. */
	private static final Pattern JSON_DOCUMENT = Pattern.compile("(?s)(?:\\{[ \\t\\r]*\\n.*|\\[.*)");

	private static final Pattern GRAPHML = Pattern.compile("(?s)(?:<\\?xml[^>]*+>)?+\\s*+"
			+ "(?:(?><!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[.*?\\]\\s*+)?+>)\\s*+)*+<(?:\\w+:)?graphml[\\s>].*");

	private static final Pattern LINKED_DATA = Pattern
		.compile("(?s)\\{\\s*\"@context\"\\s*:\\s*\\{.*\"urn:entente:terms#\".*");

	/** What every script that Entente writes opens with, behind a line of its own. */
	private static final Pattern SCRIPT = Pattern
		.compile("(?s)//[^\\n]*\\n(?://[^\\n]*\\n)*CREATE CONSTRAINT entity_uid IF NOT EXISTS .*");

	private ContentSniffer() {
	}

	/** The first bytes, one character each; the stream stays where it was. */
	static String head(BufferedInputStream in) throws IOException {
		in.mark(HEAD);
		byte[] bytes = in.readNBytes(HEAD);
		in.reset();
		String head = new String(bytes, StandardCharsets.ISO_8859_1);
		return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
	}

	/**
	 * The format of a graph, whatever the file is called: any GraphML, since no article
	 * is written so, and what Entente's linked data and scripts open with.
	 */
	static @Nullable GraphFormat graph(String head) {
		String text = head.stripLeading();
		if (GRAPHML.matcher(text).matches()) {
			return GraphFormat.GRAPHML;
		}
		if (LINKED_DATA.matcher(text).matches()) {
			return GraphFormat.JSONLD;
		}
		return SCRIPT.matcher(text).matches() ? GraphFormat.CYPHER : null;
	}

	static FileKind kind(String head) {
		if (head.startsWith("\u001f\u008b")) {
			return FileKind.GZIP;
		}
		if (head.startsWith("PK\u0003\u0004")) {
			return FileKind.ZIP;
		}
		if (head.startsWith("ustar", TAR_MAGIC_AT)) {
			return FileKind.TAR;
		}
		String text = head.stripLeading();
		if (text.startsWith("{")) {
			return isJsonDocument(text) ? FileKind.JSON : FileKind.JSON_LINES;
		}
		if (text.matches("(?s)\\[\\s*(\\{.*|\\])")) {
			return FileKind.JSON;
		}
		if (isPage(text) || FRAGMENT.matcher(text).matches()) {
			return FileKind.HTML;
		}
		return (text.startsWith("<") && isFeed(text)) ? FileKind.FEED : FileKind.TEXT;
	}

	static boolean isJsonDocument(String head) {
		return JSON_DOCUMENT.matcher(head.stripLeading()).matches();
	}

	static boolean isFeed(String head) {
		return FEED.matcher(head).matches();
	}

	static boolean isPage(String head) {
		return PAGE.matcher(head.stripLeading()).matches();
	}

}
