package io.entente.agreements;

import java.util.List;

/**
 * Some rows of the ledger.
 *
 * @param rows in order
 * @param total how many the selection holds
 * @param undated how many more it would hold, were their dates known
 */
public record AgreementPage(List<Agreement> rows, long total, long undated) {

	public AgreementPage {
		rows = List.copyOf(rows);
	}

}
