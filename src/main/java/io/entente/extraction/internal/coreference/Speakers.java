package io.entente.extraction.internal.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.EntityType;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks the sentences of a transcript: the person named in the speaker's label, also
 * where the turn goes on over several paragraphs.
 */
final class Speakers {

	private final Map<Integer, Chain> bySentence = new HashMap<>();

	private final Map<Integer, String> ids = new HashMap<>();

	Speakers(List<Sentence> sentences, Chains chains, PersonJoiner persons) {
		Map<TextSpan, Chain> labels = new HashMap<>();
		Map<TextSpan, Sentence> byStart = new HashMap<>();
		for (Sentence sentence : sentences) {
			byStart.putIfAbsent(sentence.span(), sentence);
			TextSpan label = sentence.speaker();
			if (label == null) {
				continue;
			}
			if (!labels.containsKey(label)) {
				Sentence said = byStart.get(label);
				Chain person = (said == null) ? null : person(said, chains, persons);
				if (person != null) {
					labels.put(label, person);
				}
			}
			Chain speaker = labels.get(label);
			if (speaker != null) {
				this.bySentence.put(sentence.index(), speaker);
			}
		}
	}

	private static @Nullable Chain person(Sentence label, Chains chains, PersonJoiner persons) {
		Set<Chain> there = chains.before(label.index(), Integer.MAX_VALUE, (chain) -> chain.type == EntityType.PERSON);
		if (there.size() == 1) {
			return there.iterator().next();
		}
		return there.isEmpty() ? persons.named(label.token(label.size() - 1).text()) : null;
	}

	@Nullable Chain of(Sentence sentence) {
		return this.bySentence.get(sentence.index());
	}

	/** Notes the id that a chain got. */
	void name(Chain chain, String id) {
		this.bySentence.forEach((sentence, speaker) -> {
			if (speaker == chain) {
				this.ids.put(sentence, id);
			}
		});
	}

	/** The speakers' ids by the sentences that they speak. */
	Map<Integer, String> bySentence() {
		return this.ids;
	}

}
