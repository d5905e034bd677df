package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Agreements between states and bodies. Precision first: without two parties that the
 * sentence itself joins to the agreement, or one and a well-known treaty, none is read.
 */
final class AgreementReader {

	private final AgreementLexicon lexicon = new AgreementLexicon();

	private final AgreementPronouns pronouns = new AgreementPronouns(this.lexicon);

	private final TriggerLexicon triggers;

	private final AgreementDrafts drafts;

	AgreementReader(TriggerLexicon triggers, SectorLexicon sectors) {
		this.triggers = triggers;
		this.drafts = new AgreementDrafts(sectors);
	}

	List<Draft> read(Scene scene, Offices offices, AgreementMemory memory) {
		List<AgreementMention> mentions = mentions(scene, memory);
		if (mentions.isEmpty()) {
			return List.of();
		}
		Parties parties = new Parties(scene, offices, this.lexicon, this.triggers);
		AgreementCues cues = new AgreementCues(this.lexicon, scene, parties);
		AgreementTelling telling = new AgreementTelling(this.drafts, scene, parties, cues, memory, mentions);
		AgreementByName byName = new AgreementByName(this.lexicon, this.drafts, scene, parties, cues.moods());
		List<Draft> read = new ArrayList<>();
		for (AgreementMention mention : mentions) {
			AgreementSides.of(mention, scene, parties, this.lexicon, this.triggers).flatMap((sides) -> {
				AgreementTelling.Outcome outcome = telling.read(mention, sides);
				return outcome.told() ? outcome.draft() : byName.read(mention, sides);
			}).ifPresent((found) -> {
				memory.add(mention, found, scene.sentence().index());
				if (read.stream().noneMatch((other) -> isSame(other, found))) {
					read.add(found);
				}
			});
		}
		return read;
	}

	/** The agreements that the sentence names, else the one that "it" means. */
	private List<AgreementMention> mentions(Scene scene, AgreementMemory memory) {
		List<AgreementMention> named = AgreementMentions.of(this.lexicon, scene);
		int sentence = scene.sentence().index();
		if (named.isEmpty()) {
			return this.pronouns.of(scene, memory.before(sentence));
		}
		AgreementMention only = named.getFirst();
		boolean one = named.size() == 1 && only.firm() && !only.negated() && !only.draft();
		memory.speak(one ? new AgreementMemory.Spoken(only, this.drafts.label(scene, only)) : null, sentence);
		return named;
	}

	/** The agreement that the article's own headline tells. */
	Optional<Draft> readHeadline(Scene scene, Offices offices) {
		return new HeadlineReader(this.lexicon, this.drafts).read(scene,
				new Parties(scene, offices, this.lexicon, this.triggers));
	}

	private static boolean isSame(Draft a, Draft b) {
		return Set.copyOf(a.arguments()).equals(Set.copyOf(b.arguments())) && a.type().equals(b.type());
	}

}
