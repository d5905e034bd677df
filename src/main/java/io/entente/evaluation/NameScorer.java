package io.entente.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.model.Extraction;
import io.entente.model.MentionKind;

/**
 * Named mentions by exact span and type. Marked types that aren't ours are ignored, and
 * so is what was read where they stand.
 */
final class NameScorer extends Scorer {

	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("PER", "PERSON"),
			Map.entry("person", "PERSON"), Map.entry("politician", "PERSON"), Map.entry("PERSON", "PERSON"),
			Map.entry("ORG", "ORGANIZATION"), Map.entry("organisation", "ORGANIZATION"),
			Map.entry("politicalparty", "ORGANIZATION"), Map.entry("ORGANIZATION", "ORGANIZATION"),
			Map.entry("LOC", "LOC"), Map.entry("location", "LOC"), Map.entry("country", "LOC"),
			Map.entry("PLACE", "LOC"));

	private static final List<String> ORDER = List.of("PERSON", "ORGANIZATION", "LOC");

	private final int[] right = new int[3];

	private final int[] found = new int[3];

	private final int[] gold = new int[3];

	private record Name(String type, int start, int end) {
	}

	@Override
	void add(GoldArticle article, Extraction read) {
		Set<Name> want = new LinkedHashSet<>();
		for (GoldArticle.Name mention : article.mentions()) {
			String type = TYPES.get(mention.type());
			if (type != null) {
				want.add(new Name(type, mention.start(), mention.end()));
			}
		}
		Set<Name> got = new LinkedHashSet<>();
		for (Read one : mentions(read)) {
			Name name = new Name(type(one.entity()), one.start(), one.end());
			if (one.mention().kind() == MentionKind.NAME && (want.contains(name) || !ignored(article, name))) {
				got.add(name);
			}
		}
		want.forEach((name) -> this.gold[ORDER.indexOf(name.type)]++);
		for (Name name : got) {
			this.found[ORDER.indexOf(name.type)]++;
			if (want.contains(name)) {
				this.right[ORDER.indexOf(name.type)]++;
			}
		}
		explain(article, want, got);
	}

	private static boolean ignored(GoldArticle article, Name name) {
		return article.mentions()
			.stream()
			.anyMatch((mention) -> !TYPES.containsKey(mention.type()) && mention.overlaps(name.start, name.end));
	}

	private void explain(GoldArticle article, Set<Name> want, Set<Name> got) {
		for (Name name : want) {
			if (!got.contains(name)) {
				List<Name> over = got.stream()
					.filter((other) -> other.start < name.end && name.start < other.end)
					.toList();
				boolean typed = over.stream().anyMatch((other) -> other.start == name.start && other.end == name.end);
				String what = over.isEmpty() ? "missed " : typed ? "wrong type of " : "wrong span of ";
				miss(Miss.at(what + name.type, article, name.start, name.end, words(article, name),
						String.join("; ", over.stream().map((other) -> words(article, other)).toList())));
			}
		}
		for (Name name : got) {
			if (want.stream().noneMatch((other) -> other.start < name.end && name.start < other.end)) {
				miss(Miss.at("no " + name.type, article, name.start, name.end, "", words(article, name)));
			}
		}
	}

	private static String words(GoldArticle article, Name name) {
		return name.type + " " + article.text().substring(name.start, name.end);
	}

	@Override
	List<Figure> figures() {
		List<Figure> figures = new java.util.ArrayList<>();
		for (int i = 0; i < 3; i++) {
			figures.add(Figure.of("names " + ORDER.get(i), this.right[i], this.found[i], this.gold[i]));
		}
		figures.add(Figure.of("names ALL", sum(this.right), sum(this.found), sum(this.gold)));
		return figures;
	}

	private static int sum(int[] counts) {
		return counts[0] + counts[1] + counts[2];
	}

}
