package io.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.model.Argument;
import io.entente.model.ArticleEntity;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Extraction;

/**
 * Ties between two entities, told of the whole article: right if the marks relate an
 * entity of one's names to one of the other's, in either direction.
 */
final class TieScorer extends Scorer {

	private static final Set<String> TYPES = Set.of("AFFILIATION", "CITIZENSHIP", "LOCATION", "MEMBERSHIP");

	private final Map<String, Counts> counts = new LinkedHashMap<>();

	private static final class Counts {

		private int right;

		private int found;

		private int read;

		private int gold;

	}

	/** Two entities and what ties them. */
	private record Pair(String type, Set<String> entities) {
	}

	/** A relation whichever way round its ends stand. */
	private record Relation(String type, Set<String> one, Set<String> other) {

		boolean ties(Set<String> a, Set<String> b) {
			return (meet(this.one, a) && meet(this.other, b)) || (meet(this.one, b) && meet(this.other, a));
		}

		private static boolean meet(Set<String> some, Set<String> others) {
			return some.stream().anyMatch(others::contains);
		}

	}

	@Override
	void add(GoldArticle article, Extraction read) {
		Map<Relation, GoldArticle.Relation> want = new LinkedHashMap<>();
		for (GoldArticle.Relation relation : article.relations()) {
			want.putIfAbsent(new Relation(relation.type(), relation.head(), relation.tail()), relation);
		}
		Map<String, Set<String>> names = new HashMap<>();
		read.entities().forEach((entity) -> names.put(entity.id(), names(entity)));
		Set<Relation> hit = new HashSet<>();
		Map<Pair, Boolean> pairs = new HashMap<>();
		Set<List<Object>> judged = new HashSet<>();
		for (Claim claim : read.claims()) {
			List<String> ends = claim.arguments().stream().map(Argument::entity).distinct().sorted().toList();
			if (claim.kind() == ClaimKind.TIE && TYPES.contains(claim.type()) && ends.size() == 2) {
				Pair pair = new Pair(claim.type(), Set.copyOf(ends));
				boolean known = pairs.containsKey(pair);
				boolean right = pairs.computeIfAbsent(pair, (_) -> find(pair.type, names(names, ends.get(0)),
						names(names, ends.get(1)), want.keySet(), hit));
				if (!known) {
					Counts of = of(pair.type);
					of.found++;
					of.right += right ? 1 : 0;
					told(article, read, claim, right);
				}
				if (judged.add(List.of(pair, claim.rule()))) {
					judge(new JudgedClaim(claim.kind(), claim.rule(), claim.confidence(), right));
				}
			}
		}
		want.forEach((relation, marked) -> {
			of(relation.type).gold++;
			if (hit.contains(relation)) {
				of(relation.type).read++;
			}
			else {
				missed(article, marked);
			}
		});
	}

	private static boolean find(String type, Set<String> a, Set<String> b, Set<Relation> want, Set<Relation> hit) {
		boolean right = false;
		for (Relation relation : want) {
			if (relation.type.equals(type) && relation.ties(a, b)) {
				hit.add(relation);
				right = true;
			}
		}
		return right;
	}

	private Counts of(String type) {
		return this.counts.computeIfAbsent(type, (_) -> new Counts());
	}

	private static Set<String> names(Map<String, Set<String>> names, String id) {
		return Objects.requireNonNullElse(names.get(id), Set.of());
	}

	private static Set<String> names(ArticleEntity entity) {
		Set<String> names = new HashSet<>();
		names.add(normal(entity.name()));
		entity.aliases().forEach((alias) -> names.add(normal(alias)));
		entity.mentions().forEach((mention) -> names.add(normal(mention.surface())));
		return names;
	}

	private void told(GoldArticle article, Extraction read, Claim claim, boolean right) {
		if (!right) {
			String ends = claim.arguments()
				.stream()
				.map((argument) -> argument.role() + " " + Names.of(read, argument.entity()))
				.collect(Collectors.joining(", "));
			miss(Miss.at("wrong " + claim.type(), claim.confidence(), article, claim.evidence().getFirst().start(),
					claim.evidence().getFirst().end(), "", ends + " (" + claim.rule() + ")"));
		}
	}

	private void missed(GoldArticle article, GoldArticle.Relation marked) {
		String head = marked.words().substring(0, marked.words().indexOf(" → "));
		int at = Math.max(0, article.text().indexOf(head));
		miss(Miss.at("missed " + marked.type(), article, at, at, marked.words(), ""));
	}

	@Override
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		Counts all = new Counts();
		this.counts.forEach((type, of) -> {
			figures.add(Figure.of("ties " + type, Figure.percent(of.right, of.found), Figure.percent(of.read, of.gold),
					of.found, of.gold));
			all.right += of.right;
			all.found += of.found;
			all.read += of.read;
			all.gold += of.gold;
		});
		figures.add(Figure.of("ties ALL", Figure.percent(all.right, all.found), Figure.percent(all.read, all.gold),
				all.found, all.gold));
		return figures;
	}

}
