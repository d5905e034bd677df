package io.entente.extraction.internal.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.entente.extraction.internal.backbone.Token;
import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.Mention;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * The chains of an article, with an index by sentence: what stands near by is found
 * without a walk over a long article's other names.
 */
final class Chains {

	private final List<Chain> all = new ArrayList<>();

	private final Map<Integer, List<Standing>> bySentence = new HashMap<>();

	private final Map<String, Chain> countries = new HashMap<>();

	Chain open(EntityType type, String name, @Nullable String iso3) {
		Chain chain = new Chain(type, name, iso3);
		this.all.add(chain);
		return chain;
	}

	/** The chain of a country, opened if the article hasn't named it yet. */
	Chain country(String iso3, String name) {
		return this.countries.computeIfAbsent(iso3, (code) -> open(EntityType.COUNTRY, name, code));
	}

	/** The chain of a country, null if the article doesn't name it. */
	@Nullable Chain namedCountry(String iso3) {
		return this.countries.get(iso3);
	}

	/** All that have a mention. */
	List<Chain> all() {
		return this.all;
	}

	void add(Chain chain, NameMention found) {
		add(chain, found.sentence(), found.from(), found.to(),
				new Mention(found.span(), found.text(), found.kind(), found.score(), found.method()));
	}

	void add(Chain chain, Sentence sentence, int from, int to, MentionKind kind, double score, String method) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			text.append((i > from && token.start() > sentence.token(i - 1).end()) ? " " : "").append(token.text());
		}
		add(chain, sentence.index(), from, to,
				new Mention(sentence.span(from, to), text.toString(), kind, score, method));
	}

	private void add(Chain chain, int sentence, int from, int to, Mention mention) {
		Standing standing = new Standing(chain, sentence, from, to, mention);
		chain.add(standing);
		this.bySentence.computeIfAbsent(sentence, (index) -> new ArrayList<>()).add(standing);
	}

	/** What stands in a sentence, in no order. */
	List<Standing> in(int sentence) {
		return this.bySentence.getOrDefault(sentence, List.of());
	}

	/** The compatible chains that stand in a sentence before a token. */
	Set<Chain> before(int sentence, int token, Predicate<Chain> compatible) {
		Set<Chain> found = new LinkedHashSet<>();
		for (Standing standing : in(sentence)) {
			if (standing.from() < token && compatible.test(standing.chain())) {
				found.add(standing.chain());
			}
		}
		return found;
	}

	/** The same, in the sentences before as well. */
	Set<Chain> near(int sentence, int token, int reach, Predicate<Chain> compatible) {
		Set<Chain> found = before(sentence, token, compatible);
		for (int back = 1; back <= reach; back++) {
			found.addAll(before(sentence - back, Integer.MAX_VALUE, compatible));
		}
		return found;
	}

}
