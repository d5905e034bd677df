package io.entente.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * A part of a dossier under its heading.
 */
class DossierPart extends Section {

	private final Div head = new Div();

	/**
	 * A part.
	 * @param name its name in the texts and, after {@code dossier-}, its test hook
	 */
	DossierPart(String name, Component... content) {
		TestIds.mark(this, "dossier-" + name);
		addClassName("dossier-part");
		H2 heading = new H2(Texts.of("dossier.part." + name));
		this.head.addClassName("part-head");
		this.head.add(heading);
		setAriaLabel(heading.getText());
		add(this.head);
		add(content);
	}

	/** Puts something beside the heading. */
	DossierPart beside(Component component) {
		this.head.add(component);
		return this;
	}

	/** Says something in small type. */
	DossierPart note(String text) {
		Paragraph note = new Paragraph(text);
		note.addClassName("note");
		add(note);
		return this;
	}

}
