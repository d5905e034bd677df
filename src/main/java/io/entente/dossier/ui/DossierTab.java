package io.entente.dossier.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.entente.dossier.EntityProfile;
import io.entente.model.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dossier.
 */
enum DossierTab {

	AGREEMENTS("Agreements", ClaimKind.AGREEMENT), EVENTS("Events", ClaimKind.EVENT),
	TIES("Posts and memberships", ClaimKind.TIE), PARTNERS("Partners", null);

	private final String label;

	private final @Nullable ClaimKind kind;

	DossierTab(String label, @Nullable ClaimKind kind) {
		this.label = label;
		this.kind = kind;
	}

	String label() {
		return this.label;
	}

	/** The kind of facts it lists, null for the partners. */
	@Nullable ClaimKind kind() {
		return this.kind;
	}

	String address() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How much it holds. */
	long count(EntityProfile profile) {
		return (this.kind != null) ? profile.count(this.kind) : profile.partners();
	}

	static Optional<DossierTab> ofAddress(String value) {
		return Arrays.stream(values()).filter((tab) -> tab.address().equals(value)).findAny();
	}

	static DossierTab of(ClaimKind kind) {
		return Arrays.stream(values()).filter((tab) -> tab.kind == kind).findAny().orElseThrow();
	}

	/** The first part that isn't empty. */
	static DossierTab firstFilled(EntityProfile profile) {
		return Arrays.stream(values()).filter((tab) -> tab.count(profile) > 0).findFirst().orElse(AGREEMENTS);
	}

}
