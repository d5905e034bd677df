package io.entente.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import io.entente.model.EntityUid;

/**
 * The countries of a selection on a map, with lines between those that share facts. It is
 * told the selection and asks its endpoint by itself; the shapes of the countries
 * (Natural Earth, by world-atlas) come with the program, nothing is fetched from
 * elsewhere.
 */
@Tag("world-map")
@JsModule("./world-map/world-map.ts")
@NpmPackage(value = "d3-geo", version = "3.1.1")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "@types/d3-geo", version = "3.1.0", dev = true)
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "@types/topojson-specification", version = "1.0.5", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public final class WorldMap extends Component implements HasSize, HasStyle {

	/** A map as high as its place. */
	public WorldMap() {
		TestIds.mark(this, "world-map");
	}

	/** Colours the countries by what they share with one of them. */
	public void centre(EntityUid country) {
		getElement().setAttribute("centre", country.value());
	}

	/**
	 * Colours the countries by what they share with an organization, a person or a place.
	 */
	public void around(EntityUid somebody) {
		getElement().setAttribute("around", somebody.value());
	}

	/**
	 * Shows a selection.
	 * @param query the selection as in an address: {@code entity=e-…&sector=health}
	 */
	public void show(String query) {
		getElement().setAttribute("query", query);
	}

}
