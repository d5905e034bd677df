package io.entente.model;

import java.util.UUID;

/**
 * Identifies an investigation. What a person begins has no natural key, so that it is
 * drawn by chance and only its form is that of the others.
 *
 * @param value the identifier's text, see {@link Uid#value()}
 */
public record InvestigationUid(String value) implements Uid {

	public InvestigationUid {
		Uid.check('i', value);
	}

	/** One that nobody has had yet. */
	public static InvestigationUid random() {
		return new InvestigationUid(Uid.hash('i', UUID.randomUUID().toString()));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
