package io.entente.extraction.internal.claims;

import java.util.Optional;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.ArticleEntity;
import io.entente.model.EntityType;
import io.entente.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of a sentence by the tokens at which they begin and end; of several the
 * longest. Pronouns are left out.
 */
final class MentionIndex {

	private final Scene scene;

	private final @Nullable Reference[] starting;

	private final @Nullable Reference[] ending;

	private final boolean[] named;

	MentionIndex(Scene scene) {
		this.scene = scene;
		int size = scene.sentence().size();
		this.starting = new Reference[size + 1];
		this.ending = new Reference[size + 1];
		this.named = new boolean[size + 1];
		for (Reference reference : scene.references()) {
			if (!reference.isPronoun()) {
				this.starting[reference.from()] = longer(this.starting[reference.from()], reference);
				this.ending[reference.to()] = longer(this.ending[reference.to()], reference);
				for (int i = reference.from(); i < reference.to(); i++) {
					this.named[i] = true;
				}
			}
		}
	}

	private static Reference longer(@Nullable Reference one, Reference other) {
		return (one == null || one.to() - one.from() < other.to() - other.from()) ? other : one;
	}

	/** Whether the token belongs to a mention. */
	boolean isNamed(int token) {
		return token >= 0 && token < this.named.length && this.named[token];
	}

	/** The mention that begins at the token, or behind an article that stands there. */
	Optional<Reference> startingAt(int token) {
		Reference found = at(this.starting, token);
		return Optional.ofNullable((found == null && isArticle(token)) ? at(this.starting, token + 1) : found);
	}

	/** The mention whose last token stands right before the token. */
	Optional<Reference> endingAt(int token) {
		return Optional.ofNullable(at(this.ending, token));
	}

	/** The same, where a possessive may stand between. */
	Optional<Reference> ownerBefore(int token) {
		return endingAt(isPossessive(token - 1) ? token - 1 : token);
	}

	private static @Nullable Reference at(@Nullable Reference[] references, int token) {
		return (token >= 0 && token < references.length) ? references[token] : null;
	}

	/** The person's name that begins at the token. */
	Optional<Reference> personAt(int token) {
		return Optional.ofNullable(at(this.starting, token)).filter(this::isPerson);
	}

	/** The person's name whose last token stands right before the token. */
	Optional<Reference> personBefore(int token) {
		return endingAt(token).filter(this::isPerson);
	}

	/** The person, by name or pronoun, whose mention ends before the token. */
	Optional<Reference> subjectBefore(int token) {
		Optional<Reference> name = personBefore(token);
		return name.isPresent() ? name
				: this.scene.references()
					.stream()
					.filter((reference) -> reference.isPronoun() && reference.to() == token
							&& type(reference) == EntityType.PERSON)
					.findFirst();
	}

	ArticleEntity entity(Reference reference) {
		return this.scene.cast().entity(reference.entity());
	}

	/** The name of what is mentioned. */
	String name(Reference reference) {
		return entity(reference).name();
	}

	private boolean isPerson(Reference reference) {
		return reference.isName() && type(reference) == EntityType.PERSON;
	}

	boolean isPossessive(int token) {
		String word = word(token);
		return word.equals("'s") || word.equals("\u2019s")
				|| ((word.equals("'") || word.equals("\u2019")) && word(token - 1).endsWith("s"));
	}

	boolean isArticle(int token) {
		String word = word(token);
		return word.equals("the") || word.equals("a") || word.equals("an");
	}

	EntityType type(Reference reference) {
		return this.scene.cast().type(reference);
	}

	boolean isBody(Reference reference) {
		return type(reference) == EntityType.ORGANIZATION;
	}

	boolean isCountry(Reference reference) {
		return type(reference) == EntityType.COUNTRY;
	}

	boolean isPlace(Reference reference) {
		return type(reference) == EntityType.PLACE;
	}

	static boolean isDemonym(Reference reference) {
		return reference.mention().kind() == MentionKind.DEMONYM;
	}

	String word(int token) {
		return sentence().word(token);
	}

	Sentence sentence() {
		return this.scene.sentence();
	}

	Scene scene() {
		return this.scene;
	}

}
