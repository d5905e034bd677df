package io.entente.exports.internal.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.entente.model.EntityType;
import io.entente.model.Sector;

/**
 * The colours of {@code frontend/styles/theme.css}, which a file on its own can't ask.
 * {@link #PAGE} names them as variables, for a page that has both themes.
 */
public enum Palette {

	/** On white. */
	LIGHT("#ffffff #1b1e24 #595f6a #e3e3dd #8c919b #b3261e", "#007353 #a84800 #0068a3 #9a4576",
			"#0068a3 #b8480a #946200 #7d7100 #8a4b9e #007353 #4b7a1e #9a4576 #6a707b"),
	/** On nearly black. */
	DARK("#171a1f #e7e9ee #a1a8b5 #2b3038 #6f7785 #ff9d94", "#45caa1 #efa93a #6cbdf0 #e3a0c6",
			"#6cbdf0 #f08a4b #efa93a #e6da4a #c79be0 #45caa1 #9bcb63 #e3a0c6 #a1a8b5"),
	/** As the page says. */
	PAGE("var(--surface) var(--text) var(--muted) var(--line) var(--planned) var(--danger)",
			"var(--person) var(--organization) var(--country) var(--place)",
			"var(--family-0) var(--family-1) var(--family-2) var(--family-3) var(--family-4) var(--family-5)"
					+ " var(--family-6) var(--family-7) var(--family-8)");

	private static final List<String> INKS = List.of("surface", "text", "muted", "line", "planned", "danger");

	private static final int FAMILIES = 9;

	private final String inks;

	private final String types;

	private final String families;

	/**
	 * @param inks the colours of {@link #INKS}, apart by blanks
	 * @param types those of persons, organizations, countries and places
	 * @param families those of the sectors' families
	 */
	Palette(String inks, String types, String families) {
		this.inks = inks;
		this.types = types;
		this.families = families;
	}

	private static String part(String colours, int number) {
		return Arrays.asList(colours.split(" ", -1)).get(number);
	}

	/** The variables of {@link #PAGE} with these colours. */
	public String variables() {
		StringBuilder css = new StringBuilder();
		for (int i = 0; i < INKS.size(); i++) {
			css.append("--").append(INKS.get(i)).append(':').append(part(this.inks, i)).append(';');
		}
		for (EntityType type : EntityType.values()) {
			css.append("--").append(type.name().toLowerCase(Locale.ROOT)).append(':').append(of(type)).append(';');
		}
		for (int i = 0; i < FAMILIES; i++) {
			css.append("--family-").append(i).append(':').append(part(this.families, i)).append(';');
		}
		return css.toString();
	}

	String surface() {
		return part(this.inks, 0);
	}

	String text() {
		return part(this.inks, 1);
	}

	String muted() {
		return part(this.inks, 2);
	}

	String line() {
		return part(this.inks, 3);
	}

	String planned() {
		return part(this.inks, 4);
	}

	String denied() {
		return part(this.inks, 5);
	}

	String of(EntityType type) {
		return part(this.types, switch (type) {
			case PERSON -> 0;
			case ORGANIZATION -> 1;
			case COUNTRY -> 2;
			case PLACE -> 3;
		});
	}

	/** Sectors share the colour of their family. */
	String of(Sector sector) {
		return part(this.families, switch (sector) {
			case FOREIGN_AFFAIRS, LAW, MIGRATION, MEDIA -> 0;
			case DEFENSE, SECURITY, NUCLEAR -> 1;
			case TRADE, INVESTMENT, FINANCE, LABOR, TOURISM -> 2;
			case ENERGY, TRANSPORT, INFRASTRUCTURE -> 3;
			case SCIENCE, TECHNOLOGY, SPACE, EDUCATION -> 4;
			case HEALTH, HUMANITARIAN -> 5;
			case AGRICULTURE, FISHERIES, ENVIRONMENT -> 6;
			case CULTURE, SPORT -> 7;
			case OTHER -> 8;
		});
	}

}
