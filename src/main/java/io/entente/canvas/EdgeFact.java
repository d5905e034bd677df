package io.entente.canvas;

import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ClaimKind;
import io.entente.model.FactUid;
import io.entente.model.Modality;
import io.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * A fact behind a relation, with the sentences that say so.
 *
 * @param uid its identifier
 * @param kind agreement, event or tie
 * @param type its type within the kind
 * @param title what it is about, as the articles put it
 * @param status an agreement's stage, else null
 * @param modality how real it is
 * @param polarity whether it is said to be so
 * @param edtf when, null where not told
 * @param origins the independent texts that report it
 * @param sentences where it is said, the surest first
 */
public record EdgeFact(FactUid uid, ClaimKind kind, String type, String title, @Nullable AgreementStatus status,
		Modality modality, Polarity polarity, @Nullable String edtf, long origins, List<EvidenceSentence> sentences) {

	public EdgeFact {
		sentences = List.copyOf(sentences);
	}

}
