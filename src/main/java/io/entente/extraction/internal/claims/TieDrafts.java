package io.entente.extraction.internal.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.entente.extraction.internal.coreference.Reference;
import io.entente.model.Argument;
import io.entente.model.ClaimKind;
import io.entente.model.Modality;
import io.entente.model.Role;
import io.entente.model.TieType;

/** The ties of one sentence while they are read, each pair and post once. */
final class TieDrafts {

	private final int sentence;

	private final List<Draft> drafts = new ArrayList<>();

	TieDrafts(Scene scene) {
		this.sentence = scene.sentence().index();
	}

	List<Draft> list() {
		return this.drafts;
	}

	void affiliation(Reference person, String body, String title, boolean over, ClaimRule rule) {
		boolean known = this.drafts.stream()
			.anyMatch((draft) -> draft.type().equals(TieType.AFFILIATION.name()) && pairs(draft, person.entity(), body)
					&& (draft.label().equalsIgnoreCase(title) || title.equals("affiliated") || title.equals("member")));
		if (!known) {
			add(TieType.AFFILIATION, title, person.entity(), Role.HOLDER, body, Role.OF, over, rule, person.from());
		}
	}

	void citizenship(Reference person, String country, ClaimRule rule) {
		if (!has(TieType.CITIZENSHIP, person.entity(), country)) {
			add(TieType.CITIZENSHIP, "citizen", person.entity(), Role.HOLDER, country, Role.OF, false, rule,
					person.from());
		}
	}

	void location(Reference what, String where, ClaimRule rule) {
		if (!has(TieType.LOCATION, what.entity(), where)) {
			add(TieType.LOCATION, "in", what.entity(), Role.MEMBER, where, Role.PLACE, false, rule, what.from());
		}
	}

	void part(Reference part, String whole, String label, boolean over, ClaimRule rule) {
		if (!has(TieType.MEMBERSHIP, part.entity(), whole)) {
			add(TieType.MEMBERSHIP, label, part.entity(), Role.MEMBER, whole, Role.OF, over, rule, part.from());
		}
	}

	void members(Collection<String> members, String body, boolean over, ClaimRule rule, int trigger) {
		List<Argument> arguments = new ArrayList<>();
		members.stream()
			.filter((member) -> !member.equals(body))
			.forEach((member) -> arguments.add(new Argument(member, Role.MEMBER)));
		arguments.add(new Argument(body, Role.OF));
		this.drafts.add(draft(TieType.MEMBERSHIP, "member", arguments, over ? Modality.PAST : Modality.ACTUAL, rule,
				this.sentence, trigger));
	}

	private boolean has(TieType type, String one, String other) {
		return this.drafts.stream().anyMatch((draft) -> draft.type().equals(type.name()) && pairs(draft, one, other));
	}

	private static boolean pairs(Draft draft, String one, String other) {
		return draft.arguments().getFirst().entity().equals(one) && draft.arguments().getLast().entity().equals(other);
	}

	private void add(TieType type, String label, String one, Role oneRole, String other, Role otherRole, boolean over,
			ClaimRule rule, int trigger) {
		if (!one.equals(other)) {
			this.drafts.add(draft(type, label, one, oneRole, other, otherRole, over ? Modality.PAST : Modality.ACTUAL,
					rule, this.sentence, trigger));
		}
	}

	static Draft draft(TieType type, String label, String one, Role oneRole, String other, Role otherRole,
			Modality modality, ClaimRule rule, int sentence, int trigger) {
		return draft(type, label, List.of(new Argument(one, oneRole), new Argument(other, otherRole)), modality, rule,
				sentence, trigger);
	}

	private static Draft draft(TieType type, String label, List<Argument> arguments, Modality modality, ClaimRule rule,
			int sentence, int trigger) {
		return new Draft(ClaimKind.TIE, type.name(), label, arguments, Set.of(), null, Mood.PLAIN.with(modality), rule,
				sentence, trigger);
	}

}
