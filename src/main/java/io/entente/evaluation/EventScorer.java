package io.entente.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.EventType;
import io.entente.model.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * The one event marked in a sentence: whether it is cooperative, its class, and both
 * parties where the marks name two. An agreement counts as AGREE; as a claim it is right
 * wherever the sentence is marked as cooperative, since PLOVER counts a signing as
 * SUPPORT and what was agreed on as COOPERATE or AID.
 */
final class EventScorer extends Scorer {

	private static final Set<String> COOPERATIVE = EnumSet
		.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)
		.stream()
		.map(EventType::name)
		.collect(Collectors.toUnmodifiableSet());

	private int cases;

	private int right;

	private int found;

	private int gold;

	private int sameClass;

	private int twoParties;

	private int bothParties;

	@Override
	void add(GoldArticle article, Extraction read) {
		GoldArticle.@Nullable Event event = article.event();
		if (event == null) {
			return;
		}
		List<Claim> claims = read.claims().stream().filter((claim) -> claim.kind() != ClaimKind.TIE).toList();
		Set<String> types = claims.stream().map(EventScorer::type).collect(Collectors.toSet());
		boolean cooperative = COOPERATIVE.contains(event.type());
		boolean told = types.stream().anyMatch(COOPERATIVE::contains);
		this.cases++;
		this.right += (cooperative && told) ? 1 : 0;
		this.found += told ? 1 : 0;
		this.gold += cooperative ? 1 : 0;
		this.sameClass += types.contains(event.type()) ? 1 : 0;
		if (!types.contains(event.type())) {
			String also = String.join(" ", types);
			miss(Miss.at(types.isEmpty() ? "no event read" : "another class", article, 0, article.text().length(),
					event.type(), also));
		}
		if (cooperative != told) {
			miss(Miss.at(told ? "not cooperative" : "cooperation missed", article, 0, article.text().length(),
					event.type(), String.join(" ", types)));
		}
		for (Claim claim : claims) {
			boolean same = (claim.kind() == ClaimKind.AGREEMENT) ? cooperative : claim.type().equals(event.type());
			judge(new JudgedClaim(claim.kind(), claim.rule(), claim.confidence(), same));
		}
		if (cooperative && event.parties().size() >= 2) {
			parties(article, event, claims, read);
		}
	}

	private static String type(Claim claim) {
		return (claim.kind() == ClaimKind.AGREEMENT) ? EventType.AGREE.name() : claim.type();
	}

	private void parties(GoldArticle article, GoldArticle.Event event, List<Claim> claims, Extraction read) {
		Set<String> said = claims.stream()
			.flatMap((claim) -> claim.arguments().stream())
			.flatMap((argument) -> Names.mentions(read, argument.entity()).stream())
			.map(Scorer::normal)
			.collect(Collectors.toSet());
		this.twoParties++;
		List<String> missing = event.parties().stream().filter((party) -> !said(normal(party), said)).toList();
		if (missing.isEmpty()) {
			this.bothParties++;
		}
		else {
			miss(Miss.at("party missed", article, 0, article.text().length(), String.join("; ", missing),
					String.join(" ", said)));
		}
	}

	private static boolean said(String party, Set<String> said) {
		return said.stream().anyMatch((name) -> name.contains(party) || (name.length() > 3 && party.contains(name)));
	}

	@Override
	List<Figure> figures() {
		return List.of(Figure.of("cooperative or not", this.right, this.found, this.gold),
				Figure.recall("class", this.sameClass, this.cases),
				Figure.recall("both parties", this.bothParties, this.twoParties));
	}

}
