package io.entente.extraction.internal.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.entente.extraction.internal.entities.ResourceLines;
import io.entente.extraction.internal.structure.Sentence;
import io.entente.model.AgreementKind;
import io.entente.model.AgreementStatus;

/** What agreements are called, what is done to them, and the well-known ones by name. */
final class AgreementLexicon {

	private static final int LONGEST_NAME = 9;

	private final Map<String, Form> forms = new HashMap<>();

	private final Map<String, Stage> stages = new HashMap<>();

	private final Map<String, Known> known = new HashMap<>();

	private final Set<String> openings = new HashSet<>();

	AgreementLexicon() {
		for (String line : ResourceLines.of("agreement-nouns.tsv")) {
			String[] fields = line.split("\t", -1);
			this.forms.put(fields[0], new Form(AgreementKind.valueOf(fields[1]), fields[2].equals("firm")));
		}
		for (String line : ResourceLines.of("agreement-verbs.tsv")) {
			String[] fields = line.split("\t", -1);
			this.stages.put(fields[0],
					new Stage(AgreementStatus.valueOf(fields[1]), Force.valueOf(fields[2].toUpperCase(Locale.ROOT))));
		}
		for (String line : ResourceLines.of("treaties.tsv")) {
			String[] fields = line.split("\t", -1);
			String[] names = fields[0].split(";", -1);
			for (String name : names) {
				this.known.putIfAbsent(key(name), new Known(names[0], AgreementKind.valueOf(fields[1])));
				this.openings.add(opening(name));
			}
		}
	}

	/** The form of agreement that a word, or two or three in a row, call it by. */
	Optional<Form> form(String words) {
		Form form = this.forms.get(words);
		return Optional.ofNullable(
				(form == null && words.endsWith("s")) ? this.forms.get(words.substring(0, words.length() - 1)) : form);
	}

	Optional<Stage> stage(String words) {
		return Optional.ofNullable(this.stages.get(words));
	}

	/** Whether a name is that of a well-known agreement or ends like one. */
	boolean isAgreement(String name) {
		return this.known.containsKey(key(name)) || form(key(name.substring(name.lastIndexOf(' ') + 1)))
			.filter((form) -> form.firm() && name.indexOf(' ') > 0)
			.isPresent();
	}

	/** The token behind the longest well-known name that begins at the token. */
	int endOfKnown(Sentence sentence, int from) {
		if (!this.openings.contains(opening(sentence.token(from).text()))) {
			return from;
		}
		StringBuilder words = new StringBuilder();
		int end = from;
		for (int i = from; i < Math.min(sentence.size(), from + LONGEST_NAME); i++) {
			boolean apart = i > from && sentence.token(i).start() > sentence.token(i - 1).end();
			words.append(apart ? " " : "").append(sentence.token(i).text());
			if (this.known.containsKey(key(words.toString()))) {
				end = i + 1;
			}
		}
		return end;
	}

	/** The well-known agreement of exactly that name. */
	Optional<Known> known(String name) {
		return Optional.ofNullable(this.known.get(key(name)));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2013', '-');
	}

	private static String opening(String name) {
		return key(name.substring(0, Math.min(3, name.length())));
	}

	/** How a verb speaks of an agreement. */
	enum Force {

		/** Brings it about. */
		ACT,
		/** Tells something of one that stands. */
		STATE,
		/** Means one only where its parties stand with it. */
		WEAK,
		/** Has the agreement itself for its subject. */
		SOLO

	}

	/**
	 * What a noun says.
	 *
	 * @param kind the form of agreement
	 * @param firm whether the noun alone means an agreement
	 */
	record Form(AgreementKind kind, boolean firm) {
	}

	/**
	 * What a verb says.
	 *
	 * @param status the stage that the agreement is in then
	 * @param force how it says so
	 */
	record Stage(AgreementStatus status, Force force) {
	}

	/**
	 * A well-known agreement.
	 *
	 * @param name its usual name
	 * @param kind its form
	 */
	record Known(String name, AgreementKind kind) {
	}

}
