package io.entente.extraction.internal.claims;

import io.entente.extraction.internal.entities.PlaceGazetteer;

/**
 * Names whose country the news takes for known.
 *
 * @param statesmen heads of state and government and the like
 * @param homes parties, companies, media, agencies
 */
record KnownNames(Statesmen statesmen, BodyHomes homes) {

	static KnownNames load(PlaceGazetteer places) {
		return new KnownNames(new Statesmen(), new BodyHomes(places));
	}

}
