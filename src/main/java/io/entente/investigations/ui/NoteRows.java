package io.entente.investigations.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
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
 * The notes of an investigation, each under what it is about.
 */
class NoteRows extends UnorderedList {

	NoteRows(List<Note> notes, Map<String, NamedThing> things) {
		addClassName("note-rows");
		TestIds.mark(this, "investigation-notes");
		notes.forEach((note) -> {
			Div text = new Div(note.text());
			text.addClassName("note-text");
			text.getElement().setAttribute("dir", "auto");
			add(new ListItem(subject(note.target(), things), text));
		});
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
