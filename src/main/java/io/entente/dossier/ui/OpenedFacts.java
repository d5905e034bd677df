package io.entente.dossier.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.entente.dossier.DossierService;
import io.entente.dossier.FactSlice;
import io.entente.dossier.OverviewService;
import io.entente.dossier.OverviewService.Slice;
import io.entente.evidence.ui.EvidencePanel;
import io.entente.model.EntityUid;
import io.entente.model.FactUid;
import io.entente.model.Uid;
import io.entente.selection.Selection;
import io.entente.selection.ui.LeftOutNote;
import io.entente.uikit.Addresses;
import io.entente.uikit.SidePanel;
import io.entente.uikit.TestIds;
import io.entente.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a dossier: the facts that a figure counts, and the sentences of one
 * of them in front of it. It says what is open, so that the address can.
 */
final class OpenedFacts {

	private static final String SHOW = "show";

	private static final String FACT = "fact";

	private final DossierService dossiers;

	private final OverviewService overviews;

	private final Div place;

	private final Selection filters;

	private final List<EntityUid> of;

	private final Consumer<OpenedFacts> changed;

	private @Nullable FactSlice slice;

	private @Nullable FactUid fact;

	private @Nullable SidePanel list;

	private @Nullable EvidencePanel panel;

	/**
	 * Opens facts beside a dossier.
	 * @param place where, after what the dossier shows
	 * @param filters which of its facts count
	 * @param of whose dossier it is
	 * @param changed hears when something else is open
	 */
	OpenedFacts(DossierService dossiers, OverviewService overviews, Div place, Selection filters, List<EntityUid> of,
			Consumer<OpenedFacts> changed) {
		this.dossiers = dossiers;
		this.overviews = overviews;
		this.place = place;
		this.filters = filters;
		this.of = of;
		this.changed = changed;
	}

	/** Opens what an address says. */
	void restore(Map<String, List<String>> parameters) {
		Addresses.first(parameters, SHOW).flatMap(FactSlice::ofAddress).ifPresent(this::show);
		Addresses.first(parameters, FACT).flatMap((text) -> Uid.read(FactUid::new, text)).ifPresent(this::show);
	}

	/** Which values of its parameters can be read. */
	static Map<String, Predicate<String>> readable() {
		return Map.of(SHOW, (text) -> FactSlice.ofAddress(text).isPresent(), FACT,
				LeftOutNote.identifier(FactUid::new));
	}

	/** What an address says to open the facts that a figure counts. */
	static Map<String, List<String>> shown(FactSlice slice) {
		return Map.of(SHOW, List.of(slice.address()));
	}

	/** What is open, for an address. */
	Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (this.slice != null) {
			parameters.put(SHOW, List.of(this.slice.address()));
		}
		if (this.fact != null) {
			parameters.put(FACT, List.of(this.fact.value()));
		}
		return parameters;
	}

	/** Opens the facts that a figure counts. */
	void open(FactSlice wanted) {
		close();
		show(wanted);
		this.changed.accept(this);
	}

	/** Opens the sentences behind a fact. */
	void open(FactUid wanted) {
		show(wanted);
		this.changed.accept(this);
	}

	private void show(FactSlice wanted) {
		Slice found = this.overviews.findSlice(this.filters, this.of, wanted);
		EntityUid with = wanted.with();
		String name = (with != null)
				? this.dossiers.findProfile(with).map((profile) -> profile.entity().name()).orElse("") : "";
		SidePanel opened = TestIds.mark(new SidePanel((found.facts().size() < found.total())
				? Texts.of("dossier.slice.shown", found.facts().size(), found.total())
				: Texts.of("dossier.facts", found.total()), Figures.words(wanted, name)), "facts-panel");
		opened.addClassName("facts-panel");
		opened.addCloseListener((_) -> {
			close();
			this.changed.accept(this);
		});
		opened.add(found.facts().isEmpty() ? new Paragraph(Texts.of("dossier.slice.empty")) : list(found));
		this.slice = wanted;
		this.list = opened;
		this.place.add(opened);
	}

	/** The facts a figure counts, fetched as one scrolls. */
	FactList list(Slice found) {
		List<FactUid> uids = found.facts();
		return new FactList(
				(offset, limit) -> this.dossiers.findFacts(
						uids.subList(Math.min(offset, uids.size()), Math.min(offset + limit, uids.size())), this.of),
				uids.size(), Math.min(found.dated(), uids.size()), (row) -> open(row.fact().uid()));
	}

	private void show(FactUid wanted) {
		EvidencePanel opened = this.panel;
		this.fact = wanted;
		if (opened != null) {
			opened.show(wanted);
			return;
		}
		EvidencePanel fresh = new EvidencePanel(wanted);
		fresh.addCloseListener((_) -> {
			closePanel();
			this.changed.accept(this);
		});
		this.panel = fresh;
		if (this.list != null) {
			this.list.setVisible(false);
		}
		this.place.add(fresh);
	}

	private void closePanel() {
		if (this.panel != null) {
			this.place.remove(this.panel);
		}
		if (this.list != null) {
			this.list.setVisible(true);
		}
		this.panel = null;
		this.fact = null;
	}

	private void close() {
		closePanel();
		if (this.list != null) {
			this.place.remove(this.list);
		}
		this.list = null;
		this.slice = null;
	}

}
