package io.entente.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.entente.uikit.TestIds;

/**
 * Shows the page in the other language; the browser remembers it, see {@link Languages}.
 */
@Tag("language-switch")
class LanguageSwitch extends Component {

	LanguageSwitch() {
		TestIds.mark(this, "language-switch");
	}

}
