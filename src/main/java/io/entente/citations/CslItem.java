package io.entente.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.MapJsonBuilderFactory;

/**
 * A work in the words of the Citation Style Language. What this knowledge base tells
 * itself is an entry of a data set: of the types that fit, it is the only one that all
 * three styles write with the version and the day of access. A fact's own time is told in
 * its description, and nowhere as a date of publication.
 */
final class CslItem {

	/** A straight mark that opens: nothing but space or a bracket stands before it. */
	private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[])\"");

	private CslItem() {
	}

	static CSLItemData of(CitedWork work) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.id())
			.type((work.kind() == CitedKind.ARTICLE) ? CSLType.WEBPAGE : CSLType.DATASET)
			.title(work.title())
			.URL(work.address().toString())
			.accessed(date(CitedDate.of(work.accessed())));
		if (!work.authors().isEmpty()) {
			item.author(work.authors()
				.stream()
				.map((name) -> new CSLNameBuilder().literal(name).build())
				.toArray(CSLName[]::new));
		}
		if (work.container() != null) {
			item.containerTitle(work.container());
		}
		if (work.version() != null) {
			item.version(work.version());
		}
		if (work.description() != null) {
			item.genre(work.description());
		}
		if (work.language() != null) {
			item.language(work.language());
		}
		CitedDate issued = CitedDate.of(work.published());
		if (issued != null) {
			item.issued(date(issued));
		}
		return item.build();
	}

	/**
	 * The item as it stands within quotation marks; the processor doesn't turn its own.
	 */
	static CSLItemData quoted(CitedWork work) {
		return new CSLItemDataBuilder(of(work)).title(withSingleQuotes(work.title())).build();
	}

	private static String withSingleQuotes(String title) {
		return OPENING.matcher(title).replaceAll("‘").replace('“', '‘').replace('”', '’').replace('"', '’');
	}

	/**
	 * The item as JSON. It says more than the styles are given, who would write some of
	 * it where it misleads.
	 */
	@SuppressWarnings("unchecked")
	static Map<String, Object> json(CitedWork work) {
		CSLItemDataBuilder item = new CSLItemDataBuilder(of(work));
		CitedDate told = CitedDate.of(work.told());
		if (told != null) {
			item.eventDate(date(told));
		}
		if (work.summary() != null) {
			item.abstrct(work.summary());
		}
		List<String> notes = notes(work);
		if (!notes.isEmpty()) {
			item.note(String.join("; ", notes));
		}
		CSLItemData built = item.build();
		Map<String, Object> json = new LinkedHashMap<>(
				(Map<String, Object>) built.toJson(new MapJsonBuilderFactory().createJsonBuilder()));
		json.put("type", built.getType().toString());
		return json;
	}

	/** What a citation says in words, since no field of any format has a place for it. */
	static List<String> notes(CitedWork work) {
		List<String> notes = new ArrayList<>();
		if (work.url() != null) {
			notes.add("Permanent link: " + work.permalink());
		}
		if (work.told() != null) {
			notes.add("Time told (EDTF): " + PlainLine.of(work.told().edtf()));
		}
		return notes;
	}

	private static CSLDate date(CitedDate date) {
		CSLDateBuilder built = new CSLDateBuilder().dateParts(date.parts());
		return (date.doubtful() ? built.circa(true) : built).build();
	}

}
