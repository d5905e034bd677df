package io.entente.canvas.ui;

import java.util.List;
import java.util.Map;

import io.entente.canvas.CanvasNode;
import io.entente.canvas.CanvasService;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the canvas's page shows: the canvas where the address names an entity,
 * else where to begin. What the person does on the canvas goes into the address.
 */
class CanvasPresenter {

	private static final int PLACES_TO_BEGIN = 8;

	private final CanvasService service;

	private final Screen screen;

	private @Nullable CanvasAddress address;

	CanvasPresenter(CanvasService service, Screen screen) {
		this.service = service;
		this.screen = screen;
	}

	/**
	 * Somebody came to an address, or back to it. Where it names an entity that was
	 * joined to another one since, that one is shown.
	 */
	void arrived(Map<String, List<String>> parameters) {
		CanvasAddress asked = CanvasAddress.of(parameters);
		CanvasAddress arrived = asked.with(this.service.findCanonicals(asked.uids()));
		this.address = arrived;
		if (arrived.isBlank()) {
			this.screen.showBeginnings(this.service.findMostConnectedCountries(PLACES_TO_BEGIN));
		}
		else {
			this.screen.showCanvas(arrived);
			if (!arrived.equals(asked)) {
				this.screen.showAddress(arrived, false);
			}
		}
	}

	/**
	 * The canvas changed under somebody's hands.
	 * @param changed what is on it now
	 * @param step whether one should be able to go back to what was before
	 */
	void changed(CanvasAddress changed, boolean step) {
		if (!changed.equals(this.address) && !changed.isBlank()) {
			this.address = changed;
			this.screen.showAddress(changed, step);
		}
	}

	/** The page's title: what was opened. */
	String title() {
		CanvasAddress shown = this.address;
		if (shown == null || shown.entities().isEmpty()) {
			return "Graph · Entente";
		}
		return this.service.findEntity(shown.entities().getFirst())
			.map((node) -> node.name() + " · Graph · Entente")
			.orElse("Graph · Entente");
	}

	/** The screen as the presenter sees it. */
	interface Screen {

		void showCanvas(CanvasAddress address);

		void showBeginnings(List<CanvasNode> countries);

		void showAddress(CanvasAddress address, boolean step);

	}

}
