package io.entente.matrix;

import java.util.OptionalDouble;

import io.entente.model.AgreementStatus;
import io.entente.model.EventType;
import io.entente.selection.SelectedFact;
import org.jspecify.annotations.Nullable;

/**
 * How cooperative or conflictual a fact is, from −10 to +10: J. S. Goldstein's scale ("A
 * Conflict-Cooperation Scale for WEIS Events Data", Journal of Conflict Resolution 36,
 * 1992) as the CAMEO project applies it to its classes (P. A. Schrodt's table
 * {@code CAMEO.SCALE}). PLOVER's classes are CAMEO's top classes or join some of them; a
 * joined class has the mean of its parts, which is ours. Ties have no tone.
 */
public final class Tone {

	/** The lowest weight. */
	public static final double MIN = -10;

	/** The highest weight. */
	public static final double MAX = 10;

	private Tone() {
	}

	/** A fact's weight; none for what has no tone. */
	static OptionalDouble of(SelectedFact fact) {
		return switch (fact.kind()) {
			case EVENT -> OptionalDouble.of(of(EventType.valueOf(fact.type())));
			case AGREEMENT -> of(fact.status());
			case TIE -> OptionalDouble.empty();
		};
	}

	/** The weight of a class of events; CAMEO's classes behind it. */
	static double of(EventType type) {
		return switch (type) {
			case AGREE -> 4; // 03, express intent to cooperate
			case CONSULT -> 1; // 04
			case SUPPORT -> 3.5; // 05, diplomatic cooperation
			case COOPERATE -> 6; // 06, material cooperation
			case AID -> 7; // 07
			case YIELD -> 5; // 08
			case REQUEST -> -1; // 02, appeal: +3; 10, demand: -5
			case ACCUSE -> -2; // 09, investigate, and 11, disapprove: -2 each
			case REJECT -> -4; // 12
			case THREATEN -> -6; // 13
			case PROTEST -> -6.5; // 14
			case MOBILIZE -> -7.2; // 15, exhibit military posture
			case SANCTION -> -4; // 16, reduce relations
			case COERCE -> -7; // 17
			case ASSAULT -> -9.7; // 18: -9; 19, fight, and 20, mass violence: -10 each
		};
	}

	/**
	 * The weight of an agreement at a stage. One that ran out says nothing of tone.
	 */
	private static OptionalDouble of(@Nullable AgreementStatus status) {
		return (status == null) ? OptionalDouble.of(of(EventType.AGREE)) : switch (status) {
			case ANNOUNCED, NEGOTIATED -> OptionalDouble.of(of(EventType.AGREE));
			case SIGNED, RATIFIED, IN_FORCE -> OptionalDouble.of(8); // 057, sign formal
																		// agreement
			case IMPLEMENTED -> OptionalDouble.of(of(EventType.COOPERATE));
			case SUSPENDED -> OptionalDouble.of(of(EventType.SANCTION));
			case ENDED -> OptionalDouble.empty();
		};
	}

}
