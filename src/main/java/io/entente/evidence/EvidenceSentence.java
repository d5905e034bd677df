package io.entente.evidence;

import java.util.List;

import io.entente.model.AgreementStatus;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.EntityType;
import io.entente.model.EntityUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Modality;
import io.entente.model.PassageUid;
import io.entente.model.Polarity;
import io.entente.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says a fact, or denies it, with what the machine read in it.
 *
 * @param claim what was read in it
 * @param polarity whether it says that it is so
 * @param modality how real it says it is
 * @param status the stage of an agreement it tells, else null
 * @param time when it says it happens, null where it doesn't
 * @param confidence the extractor's, 0 to 1
 * @param rule the rule or model that read it
 * @param saidBy who says it, null if the article itself does
 * @param article where it stands
 * @param articleTitle the article's headline
 * @param publisher who published it, null where unknown
 * @param published when it was published, null where unknown
 * @param passage the passage it stands in
 * @param text the sentence with as much around it as helps to read it
 * @param marks the words themselves within the text
 * @param origin the story the article belongs to: copies of one text share it
 */
public record EvidenceSentence(ClaimUid claim, Polarity polarity, Modality modality, @Nullable AgreementStatus status,
		@Nullable FuzzyDate time, double confidence, String rule, @Nullable Speaker saidBy, ArticleUid article,
		String articleTitle, @Nullable String publisher, @Nullable FuzzyDate published, PassageUid passage, String text,
		List<TextSpan> marks, String origin) {

	public EvidenceSentence {
		marks = List.copyOf(marks);
	}

	/** The words themselves, without what stands around them. */
	public String words() {
		StringBuilder words = new StringBuilder();
		for (TextSpan mark : this.marks) {
			words.append(words.isEmpty() ? "" : " … ").append(mark.of(this.text));
		}
		return words.toString();
	}

	/**
	 * Whether the thing is told as something that happened or held, and not as a plan.
	 */
	public boolean toldAsReal() {
		return this.modality == Modality.ACTUAL || this.modality == Modality.PAST;
	}

	/**
	 * Who says it.
	 *
	 * @param uid its identifier, null where the graph knows no more than a name
	 * @param type what it is, null likewise
	 * @param name its name
	 */
	public record Speaker(@Nullable EntityUid uid, @Nullable EntityType type, String name) {
	}

}
