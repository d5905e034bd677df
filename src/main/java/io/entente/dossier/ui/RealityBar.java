package io.entente.dossier.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;
import io.entente.dossier.Reality;
import io.entente.dossier.RealityCount;

/**
 * A bar of facts: what is stated is filled, what is planned hatched, what is denied
 * struck. The figure stands beside it in words.
 */
class RealityBar extends Span {

	/**
	 * A bar.
	 * @param count how many facts
	 * @param most how many the longest bar beside it holds
	 */
	RealityBar(RealityCount count, long most) {
		addClassName("reality-bar");
		getElement().setAttribute("aria-hidden", "true");
		for (Reality reality : Reality.values()) {
			long number = count.of(reality);
			if (number > 0) {
				Span part = new Span();
				part.addClassNames("part", reality.name().toLowerCase(Locale.ROOT));
				part.getStyle()
					.set("--share", String.format(Locale.ROOT, "%.2f%%", 100.0 * number / Math.max(1, most)));
				add(part);
			}
		}
	}

}
