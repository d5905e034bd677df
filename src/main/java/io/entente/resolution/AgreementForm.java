package io.entente.resolution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.entente.model.AgreementKind;
import io.entente.model.Claim;

/**
 * What an agreement is called, as far as its name tells it from another one. "The deal"
 * and "the accord" may be any agreement, "the memorandum" isn't "the treaty".
 *
 * @param group communiqués and programmes are neither agreements nor one another
 * @param name the telling word of its name, null if it could be any
 * @param subject the words of its name that say what it is about
 */
record AgreementForm(String group, @Nullable String name, Set<String> subject) {

	/** Words that any agreement's name may have, whatever it is about. */
	private static final Set<String> COMMON = Set.of("cooperation", "co", "operation", "agreement", "agreements",
			"accord", "pact", "deal", "document", "documents", "memorandum", "memoranda", "memorandums", "of",
			"understanding", "mou", "mous", "treaty", "convention", "protocol", "contract", "communique", "statement",
			"declaration", "joint", "letter", "intent", "program", "programme", "plan", "action", "roadmap", "year",
			"years", "month", "bilateral", "trilateral", "multilateral", "mutual", "framework", "new", "possible",
			"planned", "proposed", "past", "denied", "the", "a", "an", "on", "for", "in", "and", "to");

	static AgreementForm of(Claim claim) {
		return of(claim.type(), claim.title());
	}

	static AgreementForm of(String type, String title) {
		String label = title.split(":", 2)[0].toLowerCase(Locale.ROOT);
		String name = name(Set.copyOf(Arrays.asList(words(label))));
		return new AgreementForm(group(AgreementKind.valueOf(type)), name, subject(label));
	}

	/** The words that say what it is about. */
	static Set<String> subject(String label) {
		Set<String> subject = new TreeSet<>(Arrays.asList(words(label)));
		subject.removeIf((word) -> word.isEmpty() || COMMON.contains(word));
		return Set.copyOf(subject);
	}

	private static String[] words(String label) {
		return NameKey.of(label).split(" ", -1);
	}

	private static String group(AgreementKind kind) {
		return switch (kind) {
			case COMMUNIQUE -> "communique";
			case PROGRAM -> "program";
			case TREATY, MOU, CONTRACT, PROTOCOL, OTHER -> "accord";
		};
	}

	private static @Nullable String name(Set<String> words) {
		if (words.contains("memorandum") || words.contains("mou") || words.contains("mous")
				|| words.contains("intent")) {
			return "memorandum";
		}
		for (String telling : new String[] { "protocol", "contract", "treaty", "convention" }) {
			if (words.contains(telling)) {
				return telling;
			}
		}
		return null;
	}

	/** Whether both can be names of one agreement. */
	boolean fits(AgreementForm other) {
		boolean sameName = this.name == null || other.name == null || this.name.equals(other.name);
		boolean sameSubject = this.subject.isEmpty() || other.subject.isEmpty()
				|| this.subject.stream().anyMatch(other.subject::contains);
		return this.group.equals(other.group) && sameName && sameSubject;
	}

	/** What is known of the name from both tellings. */
	AgreementForm with(AgreementForm other) {
		Set<String> words = new TreeSet<>(this.subject);
		words.addAll(other.subject);
		return new AgreementForm(this.group, (this.name != null) ? this.name : other.name, Set.copyOf(words));
	}

}
