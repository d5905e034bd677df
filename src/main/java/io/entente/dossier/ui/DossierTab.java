package io.entente.dossier.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.entente.model.ClaimKind;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dossier.
 */
enum DossierTab {

	OVERVIEW(null), AGREEMENTS(ClaimKind.AGREEMENT), EVENTS(ClaimKind.EVENT), TIES(ClaimKind.TIE), PARTNERS(null);

	private final @Nullable ClaimKind kind;

	DossierTab(@Nullable ClaimKind kind) {
		this.kind = kind;
	}

	String label() {
		return Texts.of("dossier.tab." + address());
	}

	/** The kind of facts it lists, null for the overview and the partners. */
	@Nullable ClaimKind kind() {
		return this.kind;
	}

	String address() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<DossierTab> ofAddress(String value) {
		return Arrays.stream(values()).filter((tab) -> tab.address().equals(value)).findAny();
	}

	static DossierTab of(ClaimKind kind) {
		return Arrays.stream(values()).filter((tab) -> tab.kind == kind).findAny().orElseThrow();
	}

}
