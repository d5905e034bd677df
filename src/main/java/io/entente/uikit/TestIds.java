package io.entente.uikit;

import com.vaadin.flow.component.Component;

/**
 * The stable hooks that tests hold on to.
 */
public final class TestIds {

	private TestIds() {
	}

	/**
	 * Gives a component its hook.
	 * @param name in kebab-case: {@code search-box}
	 * @return the same component
	 */
	public static <T extends Component> T mark(T component, String name) {
		component.getElement().setAttribute("data-testid", name);
		return component;
	}

}
