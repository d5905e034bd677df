package io.entente.investigations;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.entente.graph.GraphIT;
import io.entente.graph.SmallGraph;
import io.entente.graph.TestGraph;
import io.entente.investigations.InvestigationVersion.Reason;
import io.entente.investigations.SavedCanvas.Place;
import io.entente.investigations.SavedCanvas.Tint;
import io.entente.model.InvestigationUid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@SpringBootTest
@GraphIT
class InvestigationServiceIT {

	private static final SavedCanvas CANVAS = new SavedCanvas(
			List.of(SmallGraph.VIETNAM.value(), SmallGraph.LAOS.value()),
			List.of(new Place(SmallGraph.LAOS.value(), 120, -40)), List.of(SmallGraph.LAOS.value()), List.of(),
			List.of(), List.of(), Map.of(SmallGraph.LAOS.value(), Tint.PURPLE), null, List.of());

	private static final InvestigationContent VIETNAM = new InvestigationContent("Vietnam", "Who deals with it?",
			"A. Analyst", List.of(new SavedView("graph?entity=" + SmallGraph.VIETNAM, CANVAS)), List.of());

	private final TestGraph graph = TestGraph.shared();

	@Autowired
	private InvestigationService service;

	@Autowired
	private InvestigationNotes notes;

	@BeforeEach
	void write() {
		this.graph.write(SmallGraph.articles());
	}

	@Test
	void what_is_saved_is_opened_as_it_was() {
		Investigation saved = this.service.create(VIETNAM);
		Investigation opened = this.service.open(saved.uid());
		assertThat(opened).isEqualTo(saved);
		assertThat(opened.content()).isEqualTo(VIETNAM);
		assertThat(this.service.versions(saved.uid())).singleElement()
			.extracting(InvestigationVersion::reason)
			.isEqualTo(Reason.CREATED);
	}

	@Test
	void of_many_who_delete_at_once_each_succeeds_or_is_told() throws Exception {
		InvestigationUid uid = this.service.create(VIETNAM).uid();
		try (ExecutorService people = Executors.newFixedThreadPool(6)) {
			for (Future<?> each : people.invokeAll(Collections.nCopies(6, () -> {
				this.service.delete(uid);
				return null;
			}))) {
				try {
					each.get();
				}
				catch (ExecutionException ex) {
					assertThat(ex.getCause()).isInstanceOfAny(UnknownInvestigationException.class,
							InvestigationChangedException.class);
				}
			}
		}
		assertThatExceptionOfType(UnknownInvestigationException.class).isThrownBy(() -> this.service.open(uid));
	}

	@Test
	void who_saves_from_an_older_version_is_told_and_overwrites_nothing() {
		Investigation first = this.service.create(VIETNAM);
		InvestigationContent mine = VIETNAM.named("Mine", null, null);
		InvestigationContent theirs = VIETNAM.named("Theirs", null, null);
		Investigation second = this.service.save(first.uid(), first.version(), theirs, Reason.SAVED);
		assertThatExceptionOfType(InvestigationChangedException.class)
			.isThrownBy(() -> this.service.save(first.uid(), first.version(), mine, Reason.AUTOSAVED))
			.satisfies((ex) -> assertThat(ex.version()).isEqualTo(second.version()))
			.withMessageContaining("both stay among its versions");
		assertThat(this.service.open(first.uid()).title()).isEqualTo("Theirs");
		this.service.save(first.uid(), second.version(), mine, Reason.SAVED);
		assertThat(this.service.versions(first.uid())).extracting((version) -> version.content().name())
			.containsExactly("Mine", "Theirs", "Vietnam");
	}

	@Test
	void a_version_is_taken_up_again_as_a_new_one() {
		Investigation first = this.service.create(VIETNAM);
		Investigation second = this.service.save(first.uid(), first.version(), VIETNAM.named("Other", null, null),
				Reason.SAVED);
		assertThat(VersionComparison.of(this.service.version(first.uid(), first.version()).content(), second.content()))
			.containsExactly(new VersionComparison.Point(VersionComparison.What.NAME, "", "Vietnam", "Other"));
		Investigation restored = this.service.restore(first.uid(), first.version());
		assertThat(restored.content()).isEqualTo(VIETNAM);
		assertThat(restored.version()).isGreaterThan(second.version());
		assertThatExceptionOfType(UnknownInvestigationException.class)
			.isThrownBy(() -> this.service.restore(first.uid(), 4711))
			.withMessageContaining("Version 4711 isn't kept");
	}

	@Test
	void what_is_saved_by_itself_within_minutes_is_one_version() {
		Investigation at = this.service.create(VIETNAM);
		for (int i = 0; i < 5; i++) {
			at = this.service.save(at.uid(), at.version(),
					at.content()
						.with(new SavedView("graph?entity=" + SmallGraph.VIETNAM + "&lines=planned&n=" + i, CANVAS)),
					Reason.AUTOSAVED);
		}
		assertThat(this.service.versions(at.uid())).extracting(InvestigationVersion::reason)
			.containsExactly(Reason.AUTOSAVED, Reason.CREATED);
	}

	@Test
	void the_last_changed_comes_first_and_a_text_finds_name_and_description() {
		Investigation one = this.service.create(VIETNAM);
		Investigation other = this.service.create(VIETNAM.named("Laos", "Only (Laos) [x]", null));
		assertThat(this.service.list("", 0, 10)).extracting(Investigation::uid).containsExactly(other.uid(), one.uid());
		assertThat(this.service.list("DEALS with", 0, 10)).extracting(Investigation::uid).containsExactly(one.uid());
		assertThat(this.service.list("(laos) [", 0, 10)).extracting(Investigation::uid).containsExactly(other.uid());
		assertThat(this.service.list("", 1, 10)).hasSize(1);
		assertThat(this.service.count("")).isEqualTo(2);
		assertThat(this.service.count(" DEALS with")).isOne();
		assertThat(this.service.count("nowhere")).isZero();
	}

	@Test
	void what_is_deleted_can_be_brought_back() {
		Investigation saved = this.service.create(VIETNAM);
		this.service.delete(saved.uid());
		assertThat(this.service.find(saved.uid())).isEmpty();
		assertThat(this.service.list("Vietnam", 0, 10)).isEmpty();
		assertThatExceptionOfType(UnknownInvestigationException.class).isThrownBy(() -> this.service.open(saved.uid()))
			.withMessageContaining("may have been deleted");
		assertThat(this.service.undelete(saved.uid()).content()).isEqualTo(VIETNAM);
		assertThat(this.service.versions(saved.uid())).hasSize(1);
	}

	@Test
	void a_copy_goes_its_own_way() {
		Investigation saved = this.service.create(VIETNAM);
		Investigation copy = this.service.duplicate(saved.uid(), "Copy");
		this.service.delete(saved.uid());
		assertThat(this.service.open(copy.uid()).content()).isEqualTo(VIETNAM.named("Copy", null, null));
	}

	@Test
	void an_unknown_one_is_told() {
		InvestigationUid nobody = InvestigationUid.random();
		assertThatExceptionOfType(UnknownInvestigationException.class)
			.isThrownBy(() -> this.service.save(nobody, 0, VIETNAM, Reason.SAVED));
		assertThatExceptionOfType(UnknownInvestigationException.class).isThrownBy(() -> this.service.delete(nobody));
		assertThatExceptionOfType(UnknownInvestigationException.class).isThrownBy(() -> this.service.undelete(nobody));
	}

	@Test
	void notes_are_written_changed_and_deleted_each_as_a_version() {
		Investigation saved = this.service.create(VIETNAM);
		NoteTarget laos = new NoteTarget(NoteTarget.Kind.ENTITY, List.of(SmallGraph.LAOS.value()));
		Note note = this.notes.add(saved.uid(), laos, "<b>Ask</b> them.\r\nSoon.").content().notes().getFirst();
		assertThat(note.text()).as("plain text, kept as it is").isEqualTo("<b>Ask</b> them.\nSoon.");
		this.notes.edit(saved.uid(), note.id(), "Asked.");
		Investigation without = this.notes.delete(saved.uid(), note.id());
		assertThat(without.content().notes()).isEmpty();
		assertThat(this.service.versions(saved.uid())).extracting((version) -> version.content().notes().size())
			.containsExactly(0, 1, 1, 0);
		assertThatExceptionOfType(UnknownInvestigationException.class)
			.isThrownBy(() -> this.notes.edit(saved.uid(), note.id(), "Again"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.notes.add(saved.uid(), laos, " \u202E "))
			.withMessageContaining("has to say something");
	}

	@Test
	void versions_and_snapshots_stay_few() {
		Investigation at = this.service.create(VIETNAM);
		for (int i : IntStream.range(0, VersionPruning.MOST + 5).toArray()) {
			at = this.service.save(at.uid(), at.version(), VIETNAM.named("Name " + i, null, null), Reason.SAVED);
		}
		assertThat(this.service.versions(at.uid())).hasSize(VersionPruning.MOST);
		assertThat(this.graph.count("MATCH (s:InvestigationSnapshot) RETURN count(s)")).isOne();
	}

}
