package io.entente.dossier;

import java.util.List;

/**
 * Who an entity has to do with.
 *
 * @param partners who takes part in its facts, most stated facts first,
 * {@value OverviewService#MAX_PARTNERS} at most
 * @param total how many there are
 * @param counted how many facts were looked at, the latest
 * @param facts how many there are
 */
public record PartnerPage(List<Companion> partners, long total, long counted, long facts) {

	public PartnerPage {
		partners = List.copyOf(partners);
	}

}
