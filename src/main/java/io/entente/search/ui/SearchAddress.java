package io.entente.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Replaces the browser's address while one types, but not once the page has been left.
 */
@Tag("search-address")
@JsModule("./shell/search-address.ts")
class SearchAddress extends Component {

	/** Replaces the address, without a step to go back to. */
	void replace(String address) {
		getElement().setProperty("address", address);
	}

}
