package io.entente.investigations.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.entente.graph.GraphIT;
import io.entente.graph.ResolvedArticleBuilder;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.investigations.Investigation;
import io.entente.investigations.InvestigationContent;
import io.entente.investigations.InvestigationFiles;
import io.entente.investigations.InvestigationNotes;
import io.entente.investigations.InvestigationService;
import io.entente.investigations.InvestigationVersion;
import io.entente.investigations.Note;
import io.entente.investigations.NoteTarget;
import io.entente.investigations.SavedView;
import io.entente.model.EventType;
import io.entente.uikit.ExportMenu;
import io.entente.uikit.ViewVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@GraphIT
class InvestigationPagesIT {

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private InvestigationService service;

	@Autowired
	private InvestigationNotes notes;

	@Autowired
	private InvestigationFiles files;

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@Test
	void the_list_tells_what_each_holds_and_finds_by_name() {
		Investigation saved = save("<b>Vietnam</b>");
		ViewVisit visit = ViewVisit.of(new InvestigationsView(this.service, this.files), "investigations");
		assertThat(visit.text()).contains("<b>Vietnam</b>", "Graph, Dossier: Laos");
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref).contains("investigations/" + saved.uid());
	}

	@Test
	void an_empty_list_says_what_to_do() {
		assertThat(ViewVisit.of(new InvestigationsView(this.service, this.files), "investigations").text())
			.contains("Nothing is saved yet", "press Save");
	}

	@Test
	void what_was_deleted_is_brought_back_from_the_list() {
		Investigation saved = save("Vietnam");
		this.service.delete(saved.uid());
		ViewVisit visit = ViewVisit.of(new InvestigationsView(this.service, this.files),
				"investigations?deleted=" + saved.uid());
		visit.all(Button.class)
			.stream()
			.filter((button) -> button.getText().equals("Undo"))
			.findFirst()
			.orElseThrow()
			.click();
		assertThat(this.service.find(saved.uid())).isPresent();
	}

	@Test
	void a_page_leads_to_its_views_notes_and_news() {
		Investigation saved = save("Vietnam");
		this.notes.add(saved.uid(), new NoteTarget(NoteTarget.Kind.ENTITY, List.of(SmallGraph.LAOS.value())),
				"<script>alert(1)</script>");
		this.graph.write(List.of(ResolvedArticleBuilder.article("https://news.example/visit")
			.title("A visit")
			.published("2026-04-02")
			.publisher("Example News")
			.paragraph("Japan aided Vietnam in April 2026.")
			.country("Japan", "JPN")
			.country("Vietnam", "VNM")
			.event(EventType.AID, "2026-04", "Japan", "Vietnam")
			.build()));
		ViewVisit visit = ViewVisit.of(new InvestigationView(this.service, this.notes),
				"investigations/" + saved.uid());
		assertThat(visit.text()).contains("Open: Graph", "+ New", "Japan", "<script>alert(1)</script>", "Take as seen",
				"1 note more");
		assertThat(visit.all(Anchor.class)).extracting(Anchor::getHref)
			.contains("graph?entity=" + SmallGraph.VIETNAM + "&investigation=" + saved.uid(),
					"entity/" + SmallGraph.LAOS + "?investigation=" + saved.uid(), "entity/" + SmallGraph.LAOS)
			.anyMatch((address) -> address.contains("?fact=f-"));
	}

	@Test
	void a_page_exports_what_it_remembers_and_says_why_it_cannot() {
		Investigation saved = save("Vietnam");
		assertThat(this.service.holdings(saved.uid()).facts()).isNotEmpty();
		assertThat(this.service.holdings(saved.uid()).entities()).contains(SmallGraph.VIETNAM.value());
		assertThat(exportMenu(saved)).isEmpty();
		Investigation empty = this.service.create(new InvestigationContent("Empty", "", "", List.of(), List.of()));
		assertThat(exportMenu(empty)).contains("no facts to export");
	}

	private String exportMenu(Investigation shown) {
		return ViewVisit.of(new InvestigationView(this.service, this.notes), "investigations/" + shown.uid())
			.all(ExportMenu.class)
			.getFirst()
			.getElement()
			.getAttribute("blocked");
	}

	@Test
	void a_note_is_reworded_and_deleted_on_the_page_and_its_deletion_taken_back() {
		Investigation saved = save("Vietnam");
		this.notes.add(saved.uid(), new NoteTarget(NoteTarget.Kind.ENTITY, List.of(SmallGraph.LAOS.value())), "first");
		ViewVisit visit = ViewVisit.of(new InvestigationView(this.service, this.notes),
				"investigations/" + saved.uid());
		press(visit, "edit-note");
		TextArea field = visit.all(TextArea.class).getFirst();
		field.setValue(" ");
		press(visit, "keep-note");
		assertThat(field.isInvalid()).isTrue();
		field.setValue("=second {x} <b>");
		press(visit, "keep-note");
		assertThat(texts(saved)).containsExactly("=second {x} <b>");
		press(visit, "delete-note");
		assertThat(texts(saved)).isEmpty();
		assertThat(visit.text()).contains("The note was deleted.");
		press(visit, "undo-note");
		assertThat(texts(saved)).containsExactly("=second {x} <b>");
		assertThat(visit.text()).contains("=second {x}");
	}

	@Test
	void a_note_that_somebody_else_deleted_leaves_the_page_as_it_stands_now() {
		Investigation saved = save("Vietnam");
		Investigation noted = this.notes.add(saved.uid(),
				new NoteTarget(NoteTarget.Kind.ENTITY, List.of(SmallGraph.LAOS.value())), "first");
		ViewVisit visit = ViewVisit.of(new InvestigationView(this.service, this.notes),
				"investigations/" + saved.uid());
		press(visit, "edit-note");
		this.notes.delete(saved.uid(), noted.content().notes().getFirst().id());
		press(visit, "keep-note");
		assertThat(visit.text()).contains("changed elsewhere", "No notes yet");
	}

	@Test
	void details_are_kept_beside_what_was_saved_meanwhile_but_not_over_other_details() {
		Investigation saved = save("Vietnam");
		ViewVisit visit = ViewVisit.of(new InvestigationView(this.service, this.notes),
				"investigations/" + saved.uid());
		press(visit, "edit-investigation");
		this.notes.add(saved.uid(), new NoteTarget(NoteTarget.Kind.ENTITY, List.of(SmallGraph.LAOS.value())), "late");
		name(visit, "Mine");
		assertThat(this.service.open(saved.uid()).title()).isEqualTo("Mine");
		assertThat(texts(saved)).containsExactly("late");
		press(visit, "edit-investigation");
		Investigation mine = this.service.open(saved.uid());
		this.service.save(saved.uid(), mine.version(), mine.content().named("Theirs", null, null),
				InvestigationVersion.Reason.RENAMED);
		name(visit, "Mine again");
		assertThat(this.service.open(saved.uid()).title()).isEqualTo("Theirs");
		assertThat(visit.text()).contains("changed elsewhere");
	}

	private static void name(ViewVisit visit, String name) {
		visit.all(TextField.class).getFirst().setValue(name);
		press(visit, "save-details");
	}

	private List<String> texts(Investigation investigation) {
		return this.service.open(investigation.uid()).content().notes().stream().map(Note::text).toList();
	}

	private static void press(ViewVisit visit, String testId) {
		visit.all(Button.class)
			.stream()
			.filter((button) -> testId.equals(button.getElement().getAttribute("data-testid")))
			.findFirst()
			.orElseThrow()
			.click();
	}

	@Test
	void an_unknown_one_is_told() {
		assertThat(ViewVisit.of(new InvestigationView(this.service, this.notes), "investigations/nonsense").text())
			.contains("This investigation isn't there");
	}

	private Investigation save(String name) {
		return this.service.create(new InvestigationContent(name, "", "",
				List.of(new SavedView("graph?entity=" + SmallGraph.VIETNAM, null),
						new SavedView("entity/" + SmallGraph.LAOS, null)),
				List.of()));
	}

}
