package io.entente.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a file's name says about its content.
 */
enum FileKind {

	/** Plain text or Markdown. */
	TEXT(".txt", ".text", ".md", ".markdown"),

	/** A page. */
	HTML(".html", ".htm", ".xhtml"),

	/** One JSON object a line. */
	JSON_LINES(".jsonl", ".ndjson"),

	/** A JSON object or an array of them. */
	JSON(".json"),

	/** RSS or Atom, or any other XML, which the content tells. */
	FEED(".rss", ".atom", ".xml"),

	/** A graph in XML. */
	GRAPHML(".graphml"),

	/** A graph as linked data. */
	JSON_LD(".jsonld"),

	/** A script that makes a graph. */
	CYPHER(".cypher", ".cql"),

	/** Tape archive, packed. Before GZIP, whose ending it shares. */
	TAR_GZIP(".tar.gz", ".tgz"),

	/** One packed file. */
	GZIP(".gz"),

	/** ZIP archive. */
	ZIP(".zip"),

	/** Tape archive. */
	TAR(".tar");

	// List.of is immutable, which its type can't say
	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> endings;

	FileKind(String... endings) {
		this.endings = List.of(endings);
	}

	/** The kind that a name's ending tells, null if none. */
	static @Nullable FileKind of(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (FileKind kind : values()) {
			if (kind.endings.stream().anyMatch(lower::endsWith)) {
				return kind;
			}
		}
		return null;
	}

	/** Every ending that is understood, with its dot. */
	static List<String> allEndings() {
		return Arrays.stream(values()).flatMap((kind) -> kind.endings.stream()).toList();
	}

	/**
	 * Whether a file of a folder or archive is no article although its ending says so:
	 * hidden files, the Mac's shadow entries, and the notes that come with data sets.
	 * @param path the path below the folder, with slashes
	 */
	static boolean isOther(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		if (path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/")
				|| path.contains("/__MACOSX/")) {
			return true;
		}
		String stem = name.toUpperCase(Locale.ROOT).replaceFirst("\\.(MD|MARKDOWN|TXT)$", "");
		return NOTES.contains(stem) && (!name.contains(".") || of(name) == TEXT);
	}

	private static final List<String> NOTES = List.of("README", "LICENSE", "LICENCE", "COPYING", "NOTICE", "CHANGELOG",
			"CONTRIBUTING");

}
