package io.entente.matrix.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.entente.uikit.TestIds;

/**
 * The matrix in the browser. It is told what to ask and asks its endpoint by itself, so
 * that the numbers never enter a session.
 */
@Tag("cooperation-matrix")
@JsModule("./cooperation-matrix/cooperation-matrix.ts")
class CooperationMatrix extends Component {

	CooperationMatrix() {
		TestIds.mark(this, "matrix");
	}

	/** Shows what an address says. */
	void show(MatrixAddress address) {
		getElement().setProperty("query", address.query());
		getElement().setProperty("by", word(address.by()));
		getElement().setProperty("measure", word(address.measure()));
		getElement().setProperty("order", word(address.order()));
		getElement().setProperty("rows", address.rows());
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
