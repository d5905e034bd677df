package io.entente.model;

/**
 * The fields in which actors cooperate.
 */
public enum Sector {

	/** Health and medicine. */
	HEALTH,

	/** Military cooperation and arms. */
	DEFENSE,

	/** Policing, counter-terrorism, borders, cyber security. */
	SECURITY,

	/** Diplomacy and consular affairs. */
	FOREIGN_AFFAIRS,

	/** Trade and customs. */
	TRADE,

	/** Investment. */
	INVESTMENT,

	/** Banking, debt, currency, tax. */
	FINANCE,

	/** Oil, gas, power, renewables. */
	ENERGY,

	/** Nuclear energy and weapons. */
	NUCLEAR,

	/** Research. */
	SCIENCE,

	/** Technology, telecommunications, digital affairs. */
	TECHNOLOGY,

	/** Space. */
	SPACE,

	/** Education. */
	EDUCATION,

	/** Culture and heritage. */
	CULTURE,

	/** Sport. */
	SPORT,

	/** Farming and food. */
	AGRICULTURE,

	/** Fisheries. */
	FISHERIES,

	/** Environment, climate, water. */
	ENVIRONMENT,

	/** Transport and aviation. */
	TRANSPORT,

	/** Construction, ports, housing. */
	INFRASTRUCTURE,

	/** Tourism. */
	TOURISM,

	/** Labour and social affairs. */
	LABOR,

	/** Migration and visas. */
	MIGRATION,

	/** Humanitarian and disaster relief. */
	HUMANITARIAN,

	/** Justice and legal assistance. */
	LAW,

	/** Media and information. */
	MEDIA,

	/** Any other field. */
	OTHER

}
