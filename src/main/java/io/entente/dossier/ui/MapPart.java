package io.entente.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import io.entente.model.Entity;
import io.entente.model.EntityType;
import io.entente.selection.Selection;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import io.entente.uikit.WorldMap;
import org.jspecify.annotations.Nullable;

/**
 * The partners of somebody on the map, or all countries of a pair's facts. It stands
 * there only where one asks for it, since it brings the shapes of all countries with it.
 */
class MapPart extends DossierPart {

	/**
	 * The part.
	 * @param whose whose dossier it is, of a pair the one that is no country; null where
	 * both are
	 * @param selection the dossier's facts
	 * @param shown whether the map is there or can be asked for
	 * @param other the dossier's address with the map, or without where it is there
	 */
	MapPart(@Nullable Entity whose, Selection selection, boolean shown, String other) {
		super("map");
		Anchor toggle = TestIds.mark(new Anchor(other, Texts.of("dossier.part.map." + (shown ? "hide" : "show"))),
				"toggle-map");
		toggle.addClassName("more");
		beside(toggle);
		if (shown) {
			WorldMap map = new WorldMap();
			if (whose != null && whose.type() == EntityType.COUNTRY) {
				map.centre(whose.uid());
			}
			else if (whose != null) {
				map.around(whose.uid());
			}
			map.show(selection.address("").substring(1));
			add(map);
		}
	}

}
