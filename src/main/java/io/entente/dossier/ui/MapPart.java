package io.entente.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import io.entente.model.EntityUid;
import io.entente.selection.Selection;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.WorldMap;

/**
 * A country's partners on the map. It stands there only where one asks for it, since it
 * brings the shapes of all countries with it.
 */
class MapPart extends DossierPart {

	/**
	 * The part.
	 * @param country whose dossier it is
	 * @param selection the dossier's facts
	 * @param shown whether the map is there or can be asked for
	 * @param other the dossier's address with the map, or without where it is there
	 */
	MapPart(EntityUid country, Selection selection, boolean shown, String other) {
		super("map");
		Anchor toggle = TestIds.mark(new Anchor(other, Texts.of("dossier.part.map." + (shown ? "hide" : "show"))),
				"toggle-map");
		toggle.addClassName("more");
		beside(toggle);
		if (shown) {
			WorldMap map = new WorldMap();
			map.centre(country);
			map.show(selection.address("").substring(1));
			add(map);
		}
	}

}
