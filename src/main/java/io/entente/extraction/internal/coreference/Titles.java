package io.entente.extraction.internal.coreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.entities.NameMention;
import io.entente.extraction.internal.entities.TitleLexicon;
import io.entente.extraction.internal.structure.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a person's name: the post and the form of address, which tell two
 * bearers of one surname apart and whom "the minister" means.
 */
final class Titles {

	private static final Map<String, String> GENDERS = Map.ofEntries(Map.entry("mr", "he"), Map.entry("mr.", "he"),
			Map.entry("sir", "he"), Map.entry("lord", "he"), Map.entry("king", "he"), Map.entry("prince", "he"),
			Map.entry("emir", "he"), Map.entry("sultan", "he"), Map.entry("emperor", "he"), Map.entry("pope", "he"),
			Map.entry("chairman", "he"), Map.entry("spokesman", "he"), Map.entry("congressman", "he"),
			Map.entry("sheikh", "he"), Map.entry("sheik", "he"), Map.entry("ayatollah", "he"), Map.entry("imam", "he"),
			Map.entry("mrs", "she"), Map.entry("mrs.", "she"), Map.entry("ms", "she"), Map.entry("ms.", "she"),
			Map.entry("miss", "she"), Map.entry("madam", "she"), Map.entry("madame", "she"), Map.entry("lady", "she"),
			Map.entry("dame", "she"), Map.entry("queen", "she"), Map.entry("princess", "she"),
			Map.entry("empress", "she"), Map.entry("chairwoman", "she"), Map.entry("spokeswoman", "she"),
			Map.entry("congresswoman", "she"));

	/** "the former president's wife" isn't the president. */
	private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "(", "who", "which", "and");

	/** Words of an apposition in which a title is looked for. */
	private static final int APPOSITION = 6;

	private final List<Sentence> sentences;

	private final TitleLexicon lexicon;

	Titles(List<Sentence> sentences, TitleLexicon lexicon) {
		this.sentences = sentences;
		this.lexicon = lexicon;
	}

	/** Notes the post and form of address that a name stands with. */
	void learn(Chain chain, NameMention name) {
		addPost(chain, postBefore(name));
		String gender = gender(name);
		if (gender != null) {
			chain.gender = gender;
		}
		addPost(chain, postBehind(name));
	}

	/** "the foreign minister" is called so and "the minister". */
	private static void addPost(Chain chain, @Nullable String post) {
		if (post != null) {
			String last = post.substring(post.lastIndexOf(' ') + 1);
			chain.posts.add(post);
			chain.posts.add(last);
			if (chain.gender == null) {
				chain.gender = GENDERS.get(last);
			}
		}
	}

	/** "he" or "she" by the form of address before the name, null if there is none. */
	@Nullable String gender(NameMention name) {
		return GENDERS.get(this.sentences.get(name.sentence()).word(name.from() - 1));
	}

	/** The post right before the name in lower case, null if there is none. */
	@Nullable String postBefore(NameMention name) {
		Sentence sentence = this.sentences.get(name.sentence());
		if (name.from() == 0) {
			return null;
		}
		Optional<Integer> start = this.lexicon.startOfTitleBefore(sentence, name.from());
		return start.isPresent() ? text(sentence, start.get(), name.from()) : null;
	}

	/** The post in the apposition behind the name: "X, the health minister of Y". */
	private @Nullable String postBehind(NameMention name) {
		Sentence sentence = this.sentences.get(name.sentence());
		int at = name.to();
		if (!sentence.word(at).equals(",")) {
			return null;
		}
		for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + APPOSITION); i++) {
			if (ENDS.contains(sentence.word(i)) || sentence.token(i).isVerb() || sentence.word(i).equals("'s")) {
				return null;
			}
			Optional<Integer> end = this.lexicon.endOfTitleAt(sentence, i);
			if (end.isPresent()) {
				return text(sentence, i, end.get());
			}
		}
		return null;
	}

	/** The token behind the post that begins at the token, -1 if none does. */
	int endOfPost(Sentence sentence, int from) {
		int end = this.lexicon.endOfTitleAt(sentence, from).orElse(-1);
		return (end > 0 && this.lexicon.isPost(text(sentence, from, end))) ? end : -1;
	}

	/** The words in lower case with single blanks. */
	static String text(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			boolean apart = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
			text.append(apart ? " " : "").append(sentence.word(i));
		}
		return text.toString();
	}

}
