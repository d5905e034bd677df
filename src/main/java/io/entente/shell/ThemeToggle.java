package io.entente.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.entente.uikit.TestIds;

/**
 * Chooses light, dark or what the system says; the browser remembers it.
 */
@Tag("theme-toggle")
class ThemeToggle extends Component {

	ThemeToggle() {
		TestIds.mark(this, "theme-toggle");
	}

}
