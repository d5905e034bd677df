package io.entente.investigations.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.entente.investigations.NamedThing;
import io.entente.investigations.Note;
import io.entente.investigations.NoteTarget;
import io.entente.model.ArticleUid;
import io.entente.model.ClaimUid;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.PassageUid;
import io.entente.uikit.Addresses;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The notes of an investigation, each under what it is about, to be reworded or deleted.
 */
class NoteRows extends UnorderedList {

	/** What can be done with a note. */
	interface Listener {

		void reworded(Note note, String text);

		void deleted(Note note);

	}

	NoteRows(List<Note> notes, Map<String, NamedThing> things, Listener listener) {
		addClassName("note-rows");
		TestIds.mark(this, "investigation-notes");
		notes.forEach((note) -> {
			Div body = new Div();
			Component subject = subject(note.target(), things);
			ListItem item = TestIds.mark(new ListItem(subject, body), "investigation-note");
			show(body, note, listener);
			add(item);
		});
	}

	private static void show(Div body, Note note, Listener listener) {
		body.removeAll();
		Div text = new Div(note.text());
		text.addClassName("note-text");
		text.getElement().setAttribute("dir", "auto");
		Button edit = TestIds.mark(new Button(Texts.of("investigations.note.edit"), (_) -> edit(body, note, listener)),
				"edit-note");
		Button delete = TestIds.mark(new Button(Texts.of("investigations.note.delete"), (_) -> listener.deleted(note)),
				"delete-note");
		body.add(text, acts(edit, delete));
	}

	private static void edit(Div body, Note note, Listener listener) {
		TextArea field = TestIds.mark(new TextArea(), "note-text");
		field.setAriaLabel(Texts.of("investigations.note.text"));
		field.setMaxLength(Note.LONGEST);
		field.setWidthFull();
		field.setValue(note.text());
		Button keep = TestIds.mark(new Button(Texts.of("investigations.note.keep"), (_) -> {
			boolean empty = field.getValue().isBlank();
			field.setInvalid(empty);
			field.setErrorMessage(empty ? Texts.of("investigations.note.missing") : null);
			if (!empty) {
				listener.reworded(note, field.getValue());
			}
		}), "keep-note");
		Button cancel = new Button(Texts.of("investigations.cancel"), (_) -> {
			show(body, note, listener);
			// what had the focus is gone
			body.getElement().executeJs("this.querySelector('[data-testid=edit-note]').focus()");
		});
		Shortcuts.addShortcutListener(field, cancel::click, Key.ESCAPE).listenOn(field);
		body.removeAll();
		body.add(field, acts(keep, cancel));
		field.focus();
	}

	private static Div acts(Button... buttons) {
		Div acts = new Div(buttons);
		acts.addClassName("note-acts");
		return acts;
	}

	private static Component subject(NoteTarget target, Map<String, NamedThing> things) {
		String name = target.uids()
			.stream()
			.map((uid) -> name(things.get(uid), target.kind()))
			.collect(Collectors.joining(" – "));
		String address = address(target, things);
		Component head = InvestigationWords.isolated(name);
		if (address != null) {
			Anchor link = TestIds.mark(new Anchor(address, ""), "note-subject");
			link.add(head);
			return link;
		}
		return head;
	}

	private static String name(@Nullable NamedThing thing, NoteTarget.Kind kind) {
		if (thing == null) {
			return Texts.of("investigations.missing");
		}
		return switch (kind) {
			case FACT -> {
				String[] type = thing.type().split("\\.", 2);
				yield InvestigationWords.fact(thing.name(), type[0], type[1]);
			}
			case SENTENCE -> "“" + thing.name() + "”";
			default -> thing.name();
		};
	}

	private static @Nullable String address(NoteTarget target, Map<String, NamedThing> things) {
		String uid = target.uids().getFirst();
		NamedThing thing = things.get(uid);
		if (thing == null) {
			return null;
		}
		return switch (target.kind()) {
			case ENTITY -> Addresses.entity(new EntityUid(uid));
			case RELATION -> Addresses.pair(new EntityUid(uid), new EntityUid(target.uids().getLast()));
			case FACT ->
				(thing.entity() != null) ? Addresses.fact(new EntityUid(thing.entity()), new FactUid(uid)) : null;
			case SENTENCE -> (thing.article() != null && thing.passage() != null) ? Addresses
				.evidence(new ArticleUid(thing.article()), new ClaimUid(uid), new PassageUid(thing.passage())) : null;
		};
	}

}
