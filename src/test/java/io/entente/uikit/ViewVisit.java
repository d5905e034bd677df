package io.entente.uikit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import org.mockito.Mockito;

/**
 * Visits a view at an address without a browser or a servlet, and looks through what it
 * shows. Stands in for Vaadin's browserless tests, whose latest release (1.1.1) reaches
 * into fields that Flow 25.3 no longer has.
 */
public final class ViewVisit {

	private final Component view;

	private final BeforeEnterEvent event;

	private ViewVisit(Component view, BeforeEnterEvent event) {
		this.view = view;
		this.event = event;
	}

	/**
	 * Enters a view.
	 * @param address relative, its second segment is the route's {@code uid}
	 */
	public static <V extends Component & BeforeEnterObserver> ViewVisit of(V view, String address) {
		UI ui = new UI();
		UI.setCurrent(ui);
		Location location = new Location(address);
		List<String> segments = location.getSegments();
		BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
		Mockito.when(event.getLocation()).thenReturn(location);
		Mockito.when(event.getUI()).thenReturn(ui);
		Mockito.when(event.getRouteParameters())
			.thenReturn((segments.size() > 1) ? new RouteParameters("uid", segments.get(1)) : RouteParameters.empty());
		view.beforeEnter(event);
		return new ViewVisit(view, event);
	}

	/** What the router was told. */
	public BeforeEnterEvent event() {
		return this.event;
	}

	/** All text that is shown. */
	public String text() {
		return this.view.getElement().getTextRecursively();
	}

	/** The components of a type, in order. */
	public <T extends Component> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		walk(this.view).filter(type::isInstance).map(type::cast).forEach(found::add);
		return found;
	}

	/** The one component of a type. */
	public <T extends Component> T single(Class<T> type) {
		List<T> all = all(type);
		if (all.size() != 1) {
			throw new AssertionError("One " + type.getSimpleName() + " expected, not " + all.size());
		}
		return all.getFirst();
	}

	private static Stream<Component> walk(Component component) {
		return Stream.concat(Stream.of(component), component.getChildren().flatMap(ViewVisit::walk));
	}

}
