package io.entente.investigations.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationChangedException;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationDiff;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.NamedThing;
import io.entente.investigations.Note;
import io.entente.investigations.SavedView;
import io.entente.investigations.UnknownInvestigationException;
import io.entente.model.InvestigationUid;
import io.entente.uikit.CiteButton;
import io.entente.uikit.EmptyState;
import io.entente.uikit.ExportMenu;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One investigation: the ways into its views, what is new, its notes and versions.
 */
@Route("investigations/:uid")
class InvestigationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final InvestigationService service;

	private final InvestigationNotes notes;

	private final Div notice = TestIds.mark(new Div(), "investigation-notice");

	private @Nullable Investigation investigation;

	InvestigationView(InvestigationService service, InvestigationNotes notes) {
		this.service = service;
		this.notes = notes;
		this.notice.getElement().setAttribute("role", "status");
		this.notice.getElement().setAttribute("tabindex", "-1");
		this.notice.addClassName("notice");
		addClassNames("page", "investigation-view");
	}

	@Override
	public String getPageTitle() {
		Investigation shown = this.investigation;
		return ((shown != null) ? shown.title() : Texts.of("investigations.title")) + " · Entente";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String uid = event.getRouteParameters().get("uid").orElse("");
		Investigation found = uid.matches("i-[a-z2-7]{26}") ? this.service.find(new InvestigationUid(uid)).orElse(null)
				: null;
		if (found == null) {
			showMissing();
		}
		else {
			show(found, "");
		}
	}

	private void showMissing() {
		this.investigation = null;
		removeAll();
		Anchor all = new Anchor("investigations", Texts.of("investigations.gone.action"));
		all.addClassNames("button", "primary");
		add(TestIds.mark(
				new EmptyState(Texts.of("investigations.gone.title"), Texts.of("investigations.gone.advice"), all),
				"no-investigation"));
	}

	private void show(Investigation shown, String said) {
		this.investigation = shown;
		removeAll();
		List<InvestigationVersion> versions = this.service.versions(shown.uid());
		Map<String, NamedThing> things = this.service.findThings(named(versions, shown.content()));
		H1 name = new H1(InvestigationWords.isolated(shown.title()));
		Div meta = new Div();
		meta.addClassName("meta");
		if (!shown.author().isEmpty()) {
			meta.add(InvestigationWords.isolated(shown.author()));
		}
		meta.add(new Span(Texts.of("investigations.created", InvestigationWords.at(shown.createdAt()))),
				new Span(Texts.of("investigations.changed", InvestigationWords.at(shown.changedAt()))));
		this.notice.setText(said);
		add(name, meta, this.notice);
		if (!shown.content().description().isEmpty()) {
			Paragraph description = new Paragraph(shown.content().description());
			description.addClassName("description");
			description.getElement().setAttribute("dir", "auto");
			add(description);
		}
		Div form = new Div();
		add(actions(shown, form), form, views(shown, things), news(shown), notes(shown, things),
				section("versions", new VersionList(versions, things,
						(number) -> change((uid) -> this.service.restore(uid, number), "restored"))));
	}

	private static Set<String> named(List<InvestigationVersion> versions, InvestigationContent content) {
		Set<String> uids = new HashSet<>();
		content.notes().forEach((note) -> uids.addAll(note.target().uids()));
		versions.forEach((version) -> version.content()
			.views()
			.forEach((view) -> uids.addAll(List.of(view.path().split("/", -1)))));
		content.views().forEach((view) -> uids.addAll(List.of(view.path().split("/", -1))));
		return uids;
	}

	private Div actions(Investigation shown, Div form) {
		Button edit = TestIds.mark(new Button(Texts.of("investigations.edit")), "edit-investigation");
		edit.addClickListener((_) -> {
			form.removeAll();
			form.add(new InvestigationForm(shown.content(),
					(content) -> change((_) -> saveDetails(shown, content), "saved"), form::removeAll));
		});
		Button copy = TestIds.mark(new Button(Texts.of("investigations.duplicate")), "duplicate-investigation");
		copy.addClickListener((_) -> {
			String name = Texts.of("investigations.copy", shown.title());
			Investigation made = this.service.duplicate(shown.uid(),
					name.substring(0, Math.min(name.length(), InvestigationContent.LONGEST_NAME)));
			getUI().ifPresent((ui) -> ui.navigate("investigations/" + made.uid()));
		});
		Button link = TestIds.mark(new Button(Texts.of("investigations.link")), "copy-investigation-link");
		link.addClickListener((_) -> {
			link.getElement().executeJs("navigator.clipboard.writeText(location.origin + location.pathname)");
			link.setText(Texts.of("investigations.link.copied"));
		});
		Anchor file = TestIds.mark(
				new Anchor("api/v1/investigations/" + shown.uid() + "/file", Texts.of("investigations.export")),
				"export-investigation");
		file.getElement().setAttribute("download", InvestigationFiles.fileName(shown.title()));
		file.setRouterIgnore(true);
		file.addClassName("button");
		Button delete = TestIds.mark(new Button(Texts.of("investigations.delete")), "delete-investigation");
		delete.addClickListener((_) -> {
			this.service.delete(shown.uid());
			tellChanged(shown.uid());
			getUI().ifPresent((ui) -> ui.navigate("investigations?deleted=" + shown.uid()));
		});
		ExportMenu export = new ExportMenu();
		export.show(shown.uid(), shown.title(),
				this.service.holdings(shown.uid()).isEmpty() ? Texts.of("investigations.facts.none") : "");
		Div actions = new Div(edit, copy, link, CiteButton.investigation(shown.uid(), shown.title()), export, file,
				delete);
		actions.addClassName("investigation-actions");
		return actions;
	}

	/**
	 * A view that is saved meanwhile, by itself at that, is no reason to refuse another
	 * name.
	 */
	private Investigation saveDetails(Investigation shown, InvestigationContent wanted) {
		Investigation now = this.service.open(shown.uid());
		InvestigationContent was = shown.content();
		boolean same = now.content().named(was.name(), was.description(), was.author()).equals(now.content());
		return this.service.save(shown.uid(), same ? now.version() : shown.version(),
				now.content().named(wanted.name(), wanted.description(), wanted.author()),
				InvestigationVersion.Reason.RENAMED);
	}

	private static Section views(Investigation shown, Map<String, NamedThing> things) {
		if (shown.content().views().isEmpty()) {
			return section("views", new Paragraph(Texts.of("investigations.views.none")));
		}
		UnorderedList list = TestIds.mark(new UnorderedList(), "investigation-views");
		list.addClassName("view-list");
		for (SavedView view : shown.content().views()) {
			String opening = view.address() + (view.address().contains("?") ? "&" : "?") + "investigation="
					+ shown.uid();
			Anchor open = TestIds.mark(new Anchor(opening, ""), "open-" + view.kind());
			open.add(InvestigationWords
				.isolated(Texts.of("investigations.open", InvestigationWords.view(view, things))));
			open.addClassName("button");
			// the page is loaded anew, so that it finds in its address what to open
			open.setRouterIgnore(true);
			ListItem item = new ListItem(open);
			if (view.canvas() != null) {
				Span drawn = new Span(Texts.of("investigations.drawn", view.canvas().drawn().size()));
				drawn.addClassName("note");
				item.add(drawn);
			}
			list.add(item);
		}
		return section("views", list);
	}

	private Section news(Investigation shown) {
		InvestigationDiff diff = this.service.diff(shown.uid());
		Section section = section("news", new NewsList(diff));
		TestIds.mark(section, "investigation-diff");
		if (!diff.isEmpty()) {
			Button seen = TestIds.mark(new Button(Texts.of("investigations.seen")), "take-as-seen");
			seen.addClickListener((_) -> change(this.service::takeAsSeen, "seen"));
			section.addComponentAtIndex(1, seen);
		}
		return section;
	}

	private Section notes(Investigation shown, Map<String, NamedThing> things) {
		return section("notes", shown.content().notes().isEmpty() ? new Paragraph(Texts.of("investigations.notes.none"))
				: new NoteRows(shown.content().notes(), things, new NoteRows.Listener() {

					@Override
					public void reworded(Note note, String text) {
						change((uid) -> InvestigationView.this.notes.edit(uid, note.id(), text), "noted");
					}

					@Override
					public void deleted(Note note) {
						change((uid) -> InvestigationView.this.notes.delete(uid, note.id()), "unnoted");
						offerUndo(note);
					}

				}));
	}

	private void offerUndo(Note deleted) {
		this.notice.add(TestIds.mark(
				new Button(Texts.of("investigations.undo"),
						(_) -> change((uid) -> this.notes.add(uid, deleted.target(), deleted.text()), "noted")),
				"undo-note"));
	}

	private static Section section(String name, Component content) {
		return new Section(new H2(Texts.of("investigations.section." + name)), content);
	}

	private void change(Change change, String said) {
		Investigation before = this.investigation;
		if (before == null) {
			return;
		}
		try {
			show(change.of(before.uid()), Texts.of("investigations.done." + said));
			tellChanged(before.uid());
			// what had the focus is shown anew; Tab goes on from here
			this.notice.getElement().callJsFunction("focus");
		}
		catch (InvestigationChangedException ex) {
			show(this.service.open(before.uid()), Texts.of("investigations.conflict"));
		}
		catch (UnknownInvestigationException ex) {
			if (this.service.find(before.uid()).isEmpty()) {
				showMissing();
			}
			else {
				// a note or a version that somebody else deleted
				show(this.service.open(before.uid()), Texts.of("investigations.conflict"));
			}
		}
	}

	/**
	 * It may be open in this tab, whose next save would otherwise be taken for somebody
	 * else's.
	 */
	private void tellChanged(InvestigationUid uid) {
		getUI().ifPresent((ui) -> ui.getPage()
			.executeJs("window.dispatchEvent(new CustomEvent('investigation-changed', { detail: $0 }))", uid.value()));
	}

	/** What somebody does with the investigation. */
	private interface Change {

		Investigation of(InvestigationUid uid);

	}

}
