package io.entente.citations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import io.entente.model.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry for BibTeX and BibLaTeX. Written here, since the language's own style for it
 * leaves the title out and escapes nothing.
 */
final class BibtexEntry {

	private static final Map<Character, String> ESCAPED = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
			Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('$', "\\$"), Map.entry('&', "\\&"),
			Map.entry('%', "\\%"), Map.entry('#', "\\#"), Map.entry('_', "\\_"), Map.entry('~', "\\textasciitilde{}"),
			Map.entry('^', "\\textasciicircum{}"));

	private BibtexEntry() {
	}

	static String of(CitedSource source) {
		StringBuilder entry = new StringBuilder("@online{").append(source.article().value());
		// the second pair of braces keeps the title's capitals
		field(entry, "title", "{" + escape(source.title().isBlank() ? "Untitled article" : source.title()) + "}");
		if (source.publisher() != null) {
			field(entry, "organization", "{" + escape(source.publisher()) + "}");
		}
		date(entry, source.published());
		field(entry, "url", address(source.address().toString()));
		field(entry, "urldate", source.accessed().toString());
		if (source.url() != null) {
			field(entry, "note", "Sentence: \\url{" + address(source.permalink().toString()) + "}");
		}
		return entry.append("\n}").toString();
	}

	/** BibLaTeX reads ISO dates of any precision; BibTeX only year and month. */
	private static void date(StringBuilder entry, @Nullable FuzzyDate published) {
		if (published == null || published.earliest() == null || published.latest() == null) {
			return;
		}
		LocalDate first = published.earliest();
		LocalDate last = published.latest();
		if (first.getYear() == last.getYear()) {
			boolean month = first.getMonthValue() == last.getMonthValue();
			field(entry, "date", first.equals(last) ? first.toString()
					: month ? first.toString().substring(0, 7) : String.format(Locale.ROOT, "%04d", first.getYear()));
			field(entry, "year", String.format(Locale.ROOT, "%04d", first.getYear()));
			if (month) {
				field(entry, "month", Integer.toString(first.getMonthValue()));
			}
		}
		else {
			field(entry, "date", first + "/" + last);
		}
	}

	private static void field(StringBuilder entry, String name, String value) {
		entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach((each) -> {
			String instead = (each <= Character.MAX_VALUE) ? ESCAPED.get((char) each) : null;
			if (instead != null) {
				escaped.append(instead);
			}
			else {
				escaped.appendCodePoint(Character.isISOControl(each) ? ' ' : each);
			}
		});
		return escaped.toString();
	}

	/** Addresses stand as they are, but for what would end the field. */
	private static String address(String address) {
		return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
	}

}
