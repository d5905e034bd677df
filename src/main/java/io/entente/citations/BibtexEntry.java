package io.entente.citations;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An entry for BibTeX and BibLaTeX. Written here, since the language's own style for it
 * leaves the title out and escapes nothing.
 */
final class BibtexEntry {

	/**
	 * BibTeX counts braces whether a backslash stands before them or not, so they are
	 * named: one that is never closed would swallow the rest of the file.
	 */
	private static final Map<Character, String> ESCAPED = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
			Map.entry('{', "\\textbraceleft{}"), Map.entry('}', "\\textbraceright{}"), Map.entry('$', "\\$"),
			Map.entry('&', "\\&"), Map.entry('%', "\\%"), Map.entry('#', "\\#"), Map.entry('_', "\\_"),
			Map.entry('~', "\\textasciitilde{}"), Map.entry('^', "\\textasciicircum{}"));

	private BibtexEntry() {
	}

	static String of(CitedWork work) {
		StringBuilder entry = new StringBuilder("@online{").append(work.id());
		if (!work.authors().isEmpty()) {
			// nobody guesses which of their words is the surname
			field(entry, "author",
					work.authors()
						.stream()
						.map((name) -> "{" + escape(name) + "}")
						.collect(Collectors.joining(" and ")));
		}
		// the second pair of braces keeps the title's capitals
		field(entry, "title", "{" + escape(work.title()) + "}");
		if (work.description() != null) {
			field(entry, "titleaddon", escape(work.description()));
		}
		if (work.container() != null) {
			field(entry, "organization", "{" + escape(work.container()) + "}");
		}
		if (work.version() != null) {
			field(entry, "version", escape(work.version()));
		}
		date(entry, CitedDate.of(work.published()));
		if (work.summary() != null) {
			field(entry, "abstract", escape(work.summary()));
		}
		field(entry, "url", verbatim(work.address()));
		field(entry, "urldate", work.accessed().toString());
		String note = note(work);
		if (!note.isEmpty()) {
			field(entry, "note", note);
		}
		return entry.append("\n}").toString();
	}

	/** BibLaTeX reads ISO dates of any precision; BibTeX only year and month. */
	private static void date(StringBuilder entry, @Nullable CitedDate published) {
		if (published == null) {
			return;
		}
		field(entry, "date", published.iso() + (published.doubtful() ? "~" : ""));
		field(entry, "year", CitedDate.year(published.year()));
		if (published.month() > 0) {
			field(entry, "month", Integer.toString(published.month()));
		}
	}

	private static String note(CitedWork work) {
		String link = (work.url() != null)
				? "Permanent link: \\url{" + verbatim(work.permalink()).replace("%", "\\%").replace("#", "\\#") + "}"
				: "";
		String told = (work.told() != null) ? "Time told (EDTF): " + escape(PlainLine.of(work.told().edtf())) : "";
		return (link.isEmpty() || told.isEmpty()) ? link + told : link + "; " + told;
	}

	private static void field(StringBuilder entry, String name, String value) {
		entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach((each) -> {
			String instead = ESCAPED.get((char) each);
			escaped.append((instead != null) ? instead : String.valueOf((char) each));
		});
		return escaped.toString();
	}

	/** Addresses stand as they are, but for what would end the field. */
	private static String verbatim(URI address) {
		return address.toString().replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
	}

}
