package io.entente.resolution;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.entente.model.AgreementStatus;
import io.entente.model.Claim;
import io.entente.model.ClaimKind;
import io.entente.model.Fact;
import io.entente.model.Fact.Participant;
import io.entente.model.FactUid;
import io.entente.model.FuzzyDate;
import io.entente.model.Sector;
import io.entente.model.Terms;

/**
 * What several claims of one article amount to.
 */
final class FactFromClaims {

	/** A headline's "accord" is told better by the text's "memorandum". */
	private static final Comparator<Claim> NAMED_FIRST = Comparator
		.comparing((Claim claim) -> AgreementForm.of(claim).name() == null)
		.thenComparing(FactAssembler.MOST_TELLING);

	private FactFromClaims() {
	}

	/**
	 * One fact: title and type of the most confident claim (of an agreement, of one that
	 * names its form), who takes part, all fields, the furthest stage, the most precise
	 * date and the most real modality. Its participants are those of its key, so that
	 * every article would give it the same.
	 */
	static Fact fact(FactUid uid, List<Claim> claims, Cast cast) {
		// an event may only tell an agreement once more
		boolean agreement = claims.stream().anyMatch((claim) -> claim.kind() == ClaimKind.AGREEMENT);
		List<Claim> own = agreement ? claims.stream().filter((claim) -> claim.kind() == ClaimKind.AGREEMENT).toList()
				: claims;
		Claim best = own.stream().min(agreement ? NAMED_FIRST : FactAssembler.MOST_TELLING).orElseThrow();
		Set<Participant> participants = new LinkedHashSet<>();
		Set<Sector> sectors = EnumSet.noneOf(Sector.class);
		for (Claim claim : claims) {
			sectors.addAll(claim.sectors());
			if (claim.id().equals(best.id()) || claim.kind() == ClaimKind.AGREEMENT) {
				FactKeys.actors(claim)
					.forEach((actor) -> participants.add(new Participant(cast.uid(actor), actor.role())));
			}
		}
		return new Fact(uid, best.kind(), type(best, own), best.title(), List.copyOf(participants), sectors,
				status(claims), time(claims), best.polarity(),
				own.stream().map(Claim::modality).min(Comparator.naturalOrder()).orElseThrow(),
				claims.stream().sorted(FactAssembler.MOST_TELLING).map(Claim::terms).reduce(Terms.NONE, Terms::or));
	}

	/** A named form beats "an agreement". */
	private static String type(Claim best, List<Claim> claims) {
		if (!best.type().equals("OTHER")) {
			return best.type();
		}
		return claims.stream()
			.sorted(FactAssembler.MOST_TELLING)
			.map(Claim::type)
			.filter((type) -> !type.equals("OTHER"))
			.findFirst()
			.orElse(best.type());
	}

	private static @Nullable AgreementStatus status(List<Claim> claims) {
		return claims.stream()
			.map(Claim::status)
			.filter(Objects::nonNull)
			.max(Comparator.<AgreementStatus>naturalOrder())
			.orElse(null);
	}

	private static @Nullable FuzzyDate time(List<Claim> claims) {
		return claims.stream().map(Claim::time).filter(Objects::nonNull).min(DateFit.TELLING_MOST).orElse(null);
	}

}
