package io.entente.investigations.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.entente.investigations.InvestigationContent;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;

/**
 * Changes name, description and author.
 */
class InvestigationForm extends Div {

	InvestigationForm(InvestigationContent content, Consumer<InvestigationContent> save, Runnable cancel) {
		addClassName("investigation-form");
		TextField name = TestIds.mark(new TextField(Texts.of("investigations.name")), "edit-name");
		name.setMaxLength(InvestigationContent.LONGEST_NAME);
		name.setRequired(true);
		name.setValue(content.name());
		TextField author = TestIds.mark(new TextField(Texts.of("investigations.author")), "edit-author");
		author.setMaxLength(InvestigationContent.LONGEST_NAME);
		author.setValue(content.author());
		TextArea description = TestIds.mark(new TextArea(Texts.of("investigations.description")), "edit-description");
		description.setMaxLength(InvestigationContent.LONGEST_DESCRIPTION);
		description.setMinRows(3);
		description.setValue(content.description());
		Button done = TestIds.mark(new Button(Texts.of("investigations.save")), "save-details");
		done.addThemeVariants(ButtonVariant.PRIMARY);
		done.addClickListener((_) -> {
			boolean nameless = name.getValue().isBlank();
			name.setInvalid(nameless);
			name.setErrorMessage(nameless ? Texts.of("investigations.name.missing") : null);
			if (!nameless) {
				save.accept(content.named(name.getValue(), description.getValue(), author.getValue()));
			}
		});
		Div buttons = new Div(done, new Button(Texts.of("investigations.cancel"), (_) -> cancel.run()));
		buttons.addClassName("investigation-actions");
		add(name, author, description, buttons);
	}

}
